// Protects the moment when the words of a language can't be had: the element speaks English and says
// so rather than nothing, and its language as soon as that is there.
import type { Page, Route } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { hostOf } from './pages/language';
import { english, german, wordsOf } from './pages/words';

const french = wordsOf('fr');

/** What says that some words are in English. */
function lacking(page: Page, words = english) {
  return page.locator('pulse-check').getByRole('status').filter({ hasText: words.lacking });
}

/** Hands out a table as another version of the program has it. */
async function ofAnotherVersion(route: Route) {
  const response = await route.fetch();
  const text = await response.text();
  await route.fulfill({ response, body: `00000000${text.slice(8)}` });
}

const NOT_HANDED_OUT: [string, (route: Route) => Promise<void>, RegExp[], string][] = [
  ['do not come', (route) => route.abort(), [/net::ERR_FAILED/], german.network],
  ['are of another version', ofAnotherVersion, [], german.server],
];

for (const [what, answer, inConsole, why] of NOT_HANDED_OUT) {
  test(`German words that ${what} are English ones, said so, until trying again brings them`, { tag: '@matters' }, async ({ page, trouble }) => {
    trouble.expectFailedRequests(...inConsole);
    await page.route('**/pulse-check.de.first.txt', answer);
    await page.goto(hostOf('de'));
    const inEnglish = new CheckIn(page);
    await expect(inEnglish.button(english.start)).toBeVisible();
    await expect(lacking(page)).toBeVisible();
    await expect(inEnglish.screen).toHaveAttribute('lang', 'en');
    await inEnglish.start();

    await page.unroute('**/pulse-check.de.first.txt');
    await lacking(page).getByRole('button', { name: english.tryAgain, exact: true }).click();
    await new CheckIn(page, german).expectQuestion(1);
    await expect(new CheckIn(page, german).screen).toHaveAttribute('lang', 'de');
    await expect(lacking(page)).toHaveCount(0);
    await expect(lacking(page, german)).toHaveCount(0);
  });

  test(`the German words of a later part that ${what} are English ones, said in German`, async ({ page, trouble }) => {
    trouble.expectFailedRequests(...inConsole);
    await page.route('**/pulse-check.de.results.txt', answer);
    const checkIn = new CheckIn(page, german);
    await checkIn.open(hostOf('de'));
    await checkIn.start();
    await checkIn.type([4, 4, 4, 4, 4, 4, 4, 2]);
    await expect(checkIn.heading(english.review)).toBeVisible();
    await expect(lacking(page, german)).toBeVisible();

    await page.unroute('**/pulse-check.de.results.txt');
    await lacking(page, german).getByRole('button', { name: german.tryAgain, exact: true }).click();
    await checkIn.expectReview();
    await expect(lacking(page, german)).toHaveCount(0);
    const results = await checkIn.finish();
    await expect(results.score(german.overall)).toContainText('4,0 von 5');
  });

  test(`when the English words ${what} either, it says in German that it could not be loaded`, async ({ page, trouble }) => {
    trouble.expectFailedRequests(...inConsole);
    await page.route('**/pulse-check.*.first.txt', answer);
    await page.goto(hostOf('de'));
    const checkIn = new CheckIn(page, german);
    await expect(checkIn.problem).toContainText(german.notLoaded);
    await expect(checkIn.problem).toContainText(why);
    await checkIn.problem.getByText(german.forAuthor).click();
    await expect(checkIn.problem.locator('details p')).toContainText(/pulse-check\.(de|en)\.first\.txt/);

    await page.unroute('**/pulse-check.*.first.txt');
    await checkIn.button(german.tryAgain).click();
    await checkIn.start();
    await expect(checkIn.problem).toHaveCount(0);
  });
}

test('a page that changes its language keeps the question and the answer', { tag: '@matters' }, async ({ page }) => {
  await new CheckIn(page).open();
  await new CheckIn(page).start();
  await new CheckIn(page).type([2]);
  await page.keyboard.press('4');
  for (const [lang, words] of [['fr', french], ['de', german]] as const) {
    await page.evaluate((lang) => (document.documentElement.lang = lang), lang);
    const checkIn = new CheckIn(page, words);
    await checkIn.expectQuestion(2);
    await expect(checkIn.choice(4)).toBeChecked();
  }
  const checkIn = new CheckIn(page, german);
  await checkIn.button(german.next).click();
  await checkIn.expectQuestion(3);
  await checkIn.back();
  await expect(checkIn.choice(4)).toBeChecked();
  await checkIn.back();
  await expect(checkIn.choice(2)).toBeChecked();
});
