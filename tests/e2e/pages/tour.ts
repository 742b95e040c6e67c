// Every screen of the element, one after the other.
import { expect, type Page } from '@playwright/test';
import { CheckIn } from './check-in';
import { fixture } from './storage';
import { english, type Words } from './words';

/** Opens every screen on the page at `address` and calls `look` on each. */
export async function tour(
  page: Page,
  look: (screen: string) => Promise<void>,
  { words = english as Words, address = '/hosts/element.html' } = {},
) {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const checkIn = new CheckIn(page, words);
  await checkIn.open(address);
  await expect(checkIn.button(words.start)).toBeVisible();
  await look('start');
  await checkIn.start();
  await look('question');
  await page.keyboard.press('4');
  await look('question, answered');
  await page.keyboard.press('Enter');
  await checkIn.expectQuestion(2);
  await checkIn.button(words.next).click();
  await expect(checkIn.notice).toBeVisible();
  await look('question, nothing chosen');
  await checkIn.type([5, 2, 1, null, 3, 2, 4]);
  await checkIn.expectReview();
  await look('review');
  const results = await checkIn.finish();
  await look('results');
  await results.practices.getByText(words.howTo).first().click();
  await results.practices.getByRole('button', { name: words.tryThis }).first().click();
  await look('results, a practice unfolded and one chosen');
  const practices = await results.toPractices();
  await look('all practices for what was lowest');
  await practices.unfold(practices.cards.last());
  await look('all practices, one unfolded');
  await checkIn.button(words.backToResults).click();
  await checkIn.button(words.toGuidePage).click();
  await expect(checkIn.button(words.allPages)).toBeVisible();
  await checkIn.screen.locator('details').first().locator('summary').first().click();
  await look('a page of the guide, with a practice unfolded');
  await checkIn.button(words.allPages).click();
  await expect(checkIn.heading(words.guide)).toBeFocused();
  await checkIn.screen.getByText(words.damaged).click();
  await look('the guide, with a question unfolded');
  await checkIn.button(words.yourJournal).click();
  await checkIn.button(words.writeNote).click();
  await checkIn.element.getByLabel(words.howTheyDid).fill('You stayed late');
  await checkIn.screen.getByText(words.publicOrNot).click();
  await look('a note of thanks');
  await checkIn.button(words.feedback).click();
  await look('a note with feedback');
  await checkIn.button(words.apology).click();
  await look('an apology');
  await checkIn.button(words.yourJournal).click();
  const journal = await checkIn.atJournal();
  await look('journal with one check-in');
  await journal.eraseEverything();
  await look('journal, empty');

  await page.evaluate((text) => localStorage.setItem('pulse-check:journal', text), fixture('full-journal.json'));
  await checkIn.open(address);
  await expect(checkIn.button(words.resume(4))).toBeVisible();
  await look('start with an unfinished check-in');
  await checkIn.journal();
  await look('journal, full');
  await journal.shownAsStored();
  await journal.askToErase();
  await look('journal, asked about erasing, with what is stored');
  await checkIn.button(words.eraseNo).click();
  await journal.checkIns.first().getByRole('button').click();
  await checkIn.results();
  await look('results with trends');

  await page.evaluate((text) => localStorage.setItem('pulse-check:journal', text), fixture('path-journal.json'));
  await checkIn.open(address);
  await checkIn.journal();
  await look('journal with something open now');
  await journal.commitment('Share the plan').getByRole('radio', { name: words.renegotiated }).check();
  await journal.commitment('Share the plan').getByText(words.changeThis, { exact: true }).click();
  await look('journal, promises agreed anew and changed');
  await checkIn.open(address);
  await checkIn.button(words.start).click();
  await expect(checkIn.heading(words.beforeYouBegin)).toBeVisible();
  await look('how it went');
  await checkIn.element.getByRole('radio', { name: words.notDone }).check();
  await checkIn.element.getByRole('radio', { name: words.changePlan }).check();
  await checkIn.element.getByText(words.obstacle).click();
  await look('how it went, and a plan that changes');

  await page.evaluate(() => localStorage.setItem('pulse-check:journal', 'damaged'));
  await checkIn.open(address);
  await expect(checkIn.notice).toBeVisible();
  await look('notice about set-aside data');
  await page.evaluate(() => localStorage.setItem('pulse-check:journal', '{"pulse-check":"journal","version":99,"journal":{}}'));
  await checkIn.open(address);
  await expect(checkIn.notice.first()).toBeVisible();
  await look('notice about a newer journal');
  await page.locator('pulse-check').evaluate((element) => element.setAttribute('instrument', 'weather'));
  await expect(checkIn.problem).toBeVisible();
  await look('unknown questionnaire');
}
