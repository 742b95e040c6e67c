// Protects scales of every kind: what is asked fits its place at every width, points without a word
// say which they are, a scale from 0 speaks its own numbers, and a round says why it can't take one.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { RoundPage } from './pages/rounds';

const WIDTHS = [280, 320, 640, 680, 760, 800, 1280];
const LONG = [
  'Überhaupt nicht zutreffend',
  'Größtenteils unzutreffend',
  'Eher unzutreffend',
  'Unentschieden',
  'Eher zutreffend',
  'Größtenteils zutreffend',
  'Uneingeschränkt zutreffend',
  'Acht',
  'Neun',
  'Zehn',
  'Elf',
];
const WORD = 'Qualitätsmanagementabteilungsleiterbesprechungsprotokollführer';

function questionnaire(points: number, labels: string[], somebody = 'Wer leitet') {
  return {
    format: 2,
    id: 'Scale',
    version: 1,
    language: 'en',
    title: { en: `How ${somebody}` },
    stem: { en: `Here ${somebody} …` },
    points,
    labels: { en: labels },
    dimensions: [{ id: 'openness', name: { en: 'Openness' } }],
    items: [{ id: 'Q_1', dimension: 'openness', text: { en: `${somebody} says it.` }, about: { en: `Of ${somebody}.` } }],
  };
}

async function open(page: Page, asked: object) {
  const data = JSON.stringify(asked);
  await page.route('**/hosts/of-its-own.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="/style/icon.svg"><title>Scale</title><script type="module" src="/pulse-check/pulse-check.js"></script></head><body><pulse-check><script type="application/json">${data}</script></pulse-check></body></html>`,
    }),
  );
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/of-its-own.html');
  return checkIn;
}

/** What lies outside its card, over another card or beyond the window. */
function misplaced(page: Page) {
  return page.evaluate(() => {
    const cards = [...document.querySelector('pulse-check')!.shadowRoot!.querySelectorAll('.answer')];
    const boxes = cards.map((card) => card.getBoundingClientRect());
    const found = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
    cards.forEach((card, at) => {
      const range = document.createRange();
      range.selectNodeContents(card.querySelector('.label')!);
      const text = range.getBoundingClientRect();
      const box = boxes[at]!;
      if (text.left < box.left || text.right > box.right + 1 || text.top < box.top || text.bottom > box.bottom + 1) found.push(`outside: ${card.textContent}`);
      if (box.right > innerWidth) found.push(`beyond the window: ${card.textContent}`);
      for (const other of boxes.slice(at + 1)) {
        if (box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 1 && other.top < box.bottom - 1) found.push(`overlaps: ${card.textContent}`);
      }
    });
    return found;
  });
}

for (const points of [2, 5, 7, 11]) {
  const kinds = {
    'ends only': questionnaire(points, ['Stimme überhaupt nicht zu', 'Stimme voll und ganz zu']),
    'long labels': questionnaire(points, LONG.slice(0, points)),
    'one very long word': questionnaire(points, [WORD, ...LONG.slice(1, points)], WORD),
  };
  for (const [kind, asked] of Object.entries(kinds)) {
    test(`${points} points, ${kind}: everything is in its place at every width`, async ({ page }) => {
      const checkIn = await open(page, asked);
      for (const asking of [false, true]) {
        if (asking) await checkIn.button('Start').click();
        await expect(checkIn.question).toHaveCount(asking ? 1 : 0);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          expect(await misplaced(page), `${width} pixels`).toEqual([]);
        }
      }
      await expect(checkIn.question.getByRole('radio')).toHaveCount(points);
    });
  }
}

test('points without a word say which of how many they are', async ({ page }) => {
  const checkIn = await open(page, questionnaire(7, ['Never', 'Always']));
  await checkIn.button('Start').click();
  const names = ['Never', '2 of 7', '3 of 7', '4 of 7', '5 of 7', '6 of 7', 'Always'];
  for (const [at, name] of names.entries()) await expect(checkIn.choice(at + 1)).toHaveAccessibleName(name);
});

test('a scale from 0 to 10 is answered by its digits, has labels per dimension, and the result speaks its numbers', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/scales.html');
  await checkIn.button('Start').click();
  await expect(checkIn.question).toHaveAccessibleName('On my team … … we say what we think.');
  await expect(checkIn.screen).toContainText('Doubts count as well.');
  await expect(checkIn.choice(1)).toHaveAccessibleName('Not at all');
  await expect(checkIn.choice(2)).toHaveAccessibleName('1 of 10');
  await page.keyboard.press('0');
  await expect(checkIn.choice(1)).toBeChecked();
  await page.keyboard.press('7');
  await expect(checkIn.choice(8)).toBeChecked();
  await page.keyboard.press('Enter');
  await checkIn.expectQuestion(2, 2);
  await expect(checkIn.screen).not.toContainText('Doubts count as well.');
  await expect(checkIn.choice(1)).toHaveAccessibleName('Never');
  await expect(checkIn.choice(11)).toHaveAccessibleName('Always');
  await checkIn.answer(10);
  const results = await checkIn.finish();
  await expect(results.score('Openness')).toContainText('7.0 of 10');
  await expect(results.score('Pace')).toContainText('9.0 of 10');
});

test('a round says at the choice why it can’t ask on a scale from 0', async ({ page }) => {
  await page.route('**/hosts/rounds.html', async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/html', body: body.replace('view="rounds"', 'view="rounds" instrument="/hosts/questionnaires/scales.json"') });
  });
  const ada = new RoundPage(page);
  await page.goto('/hosts/rounds.html');
  await ada.button('Set up a round').click();
  const choice = ada.element.getByRole('combobox', { name: 'Questionnaire' });
  const why = ada.element.getByText(/can’t be asked in a round/);
  await choice.selectOption('safety');
  await expect(why).toHaveCount(0);
  await choice.selectOption('Team_Scales');
  await expect(why).toBeVisible();
  await expect(choice).toHaveAccessibleDescription(/can’t be asked in a round\. Take another one/);
});
