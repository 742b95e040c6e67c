// Protects each language from the other: a person reads one language on every screen, with its
// own numbers and dates.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { tour } from './pages/tour';
import { english, german } from './pages/words';
import { fixture, store } from './pages/storage';

const ENGLISH =
  /\b(the|your|you|and|are|is|of|to|in between|answers?|questions?|skip|next|back|start|continue|review|results|disagree|agree|show|erase|everything|stored|since|due|kept|missed|open|add|remove|speaking|mistakes|room|trying|first step)\b/i;
const GERMAN =
  /\b(der|die|das|dein|deine|du|und|ist|sind|nicht|von|zu|antwort|antworten|frage|fragen|weiter|zurück|beginnen|ergebnisse|stimme|anzeigen|ansehen|löschen|gespeichert|seit|fällig|gehalten|verpasst|hinzufügen|entfernen|fehler|hilfe|tagebuch|erster schritt)\b/i;

/** All words on the screen, those for assistive technology included, without what people wrote. */
function words(page: Page) {
  return page.locator('pulse-check').evaluate((host) => {
    const screen = host.shadowRoot!.querySelector('.app')!;
    const written = ['Ask Noor before the review', 'Share the plan', 'We said no to a rush job'];
    const said: string[] = [];
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement!;
      if (!parent.closest('pre, .code, .key')) said.push(texts.currentNode.textContent ?? '');
    }
    for (const element of screen.querySelectorAll('[aria-label]')) said.push(element.getAttribute('aria-label')!);
    return said
      .map((text) => written.reduce((text, known) => text.replace(known, ''), text))
      .filter((text) => /\p{Letter}/u.test(text));
  });
}

for (const [language, own, foreign, address] of [
  ['German', german, ENGLISH, '/hosts/german.html'],
  ['English', english, GERMAN, '/hosts/element.html'],
] as const) {
  test(`every screen of a page in ${language} is in ${language}`, async ({ page }) => {
    const found: string[] = [];
    let read = 0;
    await tour(
      page,
      async (screen) => {
        const said = await words(page);
        read += said.length;
        found.push(...said.filter((text) => foreign.test(text)).map((text) => `${screen}: ${text}`));
      },
      { words: own, address },
    );
    expect(found).toEqual([]);
    expect(read).toBeGreaterThan(300);
  });
}

test('German results have a decimal comma and German dates', async ({ page, context }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await store(context, fixture('three-check-ins.json'));
  const checkIn = new CheckIn(page, german);
  await checkIn.open('/hosts/german.html');
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
  await auf.open('/hosts/german.html');
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
