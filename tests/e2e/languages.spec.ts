// Protects each language from the other: a person reads one language on every screen, with its
// own numbers and dates.
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { holdBack } from './pages/core';
import { hostOf, TAGS } from './pages/language';
import { foreignTo, said } from './pages/languages';
import { tour } from './pages/tour';
import { german, wordsOf } from './pages/words';
import { fixture, store } from './pages/storage';
import { WRITTEN } from './pages/written';

test.setTimeout(120_000);

for (const tag of TAGS) {
  test(`every screen of a page in “${tag}” is in it`, { tag: '@matters' }, async ({ page }) => {
    const isForeign = foreignTo(tag, WRITTEN);
    const found: string[] = [];
    const all: string[] = [];
    await tour(
      page,
      async (screen) => {
        const texts = await said(page);
        all.push(...texts);
        found.push(...texts.filter(isForeign).map((text) => `${screen}: ${text}`));
      },
      { words: wordsOf(tag), address: hostOf(tag) },
    );
    expect(found).toEqual([]);
    expect(all.length).toBeGreaterThan(300);
    // Only because it would be found.
    for (const other of TAGS.filter((other) => other !== tag)) {
      expect(all.filter(foreignTo(other, WRITTEN)).length, other).toBeGreaterThan(all.length / 2);
    }
  });
}

test('German results have a decimal comma and German dates', { tag: '@matters' }, async ({ page, context }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await store(context, fixture('three-check-ins.json'));
  const checkIn = new CheckIn(page, german);
  await checkIn.open(hostOf('de'));
  const results = await checkIn.complete([3, 3, 4, 4, 5, 4, 4, 2]);
  await expect(checkIn.screen).toContainText('Psychologische Sicherheit – 23. Nov. 2026');
  await expect(results.score('Insgesamt')).toContainText('3,9 von 5, am nächsten bei „Stimme eher zu“');
  await expect(results.score('Insgesamt')).toContainText('Aus 8 Antworten');
  await expect(results.score('Offen sprechen')).toContainText('0,5 niedriger als am 26. Okt. 2026');
  const journal = await results.toJournal();
  await expect(journal.checkIns.first()).toContainText('Psychologische Sicherheit 3,9');
  await expect(journal.trend('Offen sprechen')).toHaveAccessibleName(
    'Offen sprechen im Lauf der Zeit: 3. Aug. 2026 4,0; 14. Sept. 2026 4,5; 26. Okt. 2026 3,5; 23. Nov. 2026 3,0',
  );
});

test('a check-in answered in English is shown in German on a German page', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.complete([4, 4, 4, 4, 4, 4, 4, 2]);
  const auf = new CheckIn(page, german);
  await auf.open(hostOf('de'));
  const journal = await auf.journal();
  await expect(journal.checkIns).toContainText('Psychologische Sicherheit 4,0');
});

test('one question, one answer and one minute are not plural', async ({ page }) => {
  const one = {
    format: 1,
    id: 'one',
    version: 1,
    language: 'en',
    title: { en: 'One question' },
    points: 3,
    labels: { en: ['No', 'Partly', 'Yes'] },
    dimensions: [{ id: 'openness', name: { en: 'Openness' } }],
    items: [{ id: 'reasons', dimension: 'openness', text: { en: 'We heard the reasons.' } }],
  };
  await page.route('**/questionnaires/two.json', (route) => route.fulfill({ json: one }));
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/custom.html');
  await expect(checkIn.screen).toContainText('1 question, about 1 minute');
  await checkIn.button('Start').click();
  await checkIn.answer(3);
  const results = await checkIn.finish();
  await expect(results.score('Overall')).toContainText('From 1 answer');
});

test('words from the left run from there, also in a page that is written from the right', { tag: '@matters' }, async ({ page }) => {
  const release = await holdBack(page);
  const checkIn = new CheckIn(page);
  await checkIn.open(hostOf('ar'));
  await page.evaluate(() => (document.documentElement.dir = 'rtl'));
  const runs = () => checkIn.screen.evaluate((screen) => [screen.getAttribute('dir'), getComputedStyle(screen).direction]);
  await expect(checkIn.button('Start')).toBeVisible();
  expect(await runs()).toEqual(['ltr', 'ltr']);
  await release();
  await checkIn.start();
  const lefts = await checkIn.question.locator('label').evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().left));
  expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
  await checkIn.type([4, 4, 4, 4, 4, 4, 4, 2]);
  await checkIn.finish();
  expect(await runs()).toEqual(['ltr', 'ltr']);
});
