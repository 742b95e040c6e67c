// A page of somebody in a round, with what benchmarks do on it.
import { chromium } from '@playwright/test';

export const BASE = process.env.BASE_URL ?? 'http://127.0.0.1:8080/';

export const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

/** A page of somebody else's browser. */
export async function visit(hash) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  await context.addInitScript(inPage);
  const page = await context.newPage();
  await page.goto(`${BASE}${hash}`);
  await page.locator('pulse-check h2').waitFor();
  return page;
}

/** What the pages have at hand. */
function inPage() {
  const root = () => document.querySelector('pulse-check').shadowRoot;
  const find = (selector, text) => [...root().querySelectorAll(selector)].find((it) => !text || it.textContent === text);
  /** Waits until `look` finds something, looking whenever the page changes. */
  const until = (look) =>
    new Promise((resolve) => {
      const check = () => {
        const found = look();
        if (found) {
          watch.disconnect();
          resolve(found);
        }
      };
      const watch = new MutationObserver(check);
      watch.observe(root(), { subtree: true, childList: true, characterData: true, attributes: true });
      check();
    });
  const click = async (label) => (await until(() => find('button', label))).click();

  /** Answers every question with a point of `chosen`, or with any, up to the review; how many there were. */
  const answer = async (chosen) => {
    let questions = 0;
    await click('Answer');
    while (!find('button', 'Seal my answers')) {
      const question = await until(() => find('fieldset'));
      const answers = [...question.querySelectorAll('input')];
      answers[chosen ? chosen[questions] - 1 : Math.floor(Math.random() * answers.length)].click();
      await click('Next');
      await until(() => find('fieldset') !== question);
      questions++;
    }
    return questions;
  };
  /** Seals; how long that took, and the code. */
  const seal = async () => {
    const before = performance.now();
    find('button', 'Seal my answers').click();
    const code = await until(() => find('#code'));
    return { took: performance.now() - before, code: code.value };
  };
  /** Starts as in a browser in which nothing is stored. */
  const startAgain = async (link) => {
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null, storageArea: localStorage }));
    location.hash = '#pulse-check/rounds';
    await until(() => find('h2', 'Team rounds'));
    location.hash = link;
  };
  /** Pastes a text; how long finding, checking and keeping its codes took, and what is said. */
  const collect = async (text) => {
    const field = await until(() => find('#pasted'));
    field.value = text;
    const count = find('.count').textContent;
    const before = performance.now();
    find('button', 'Find codes').click();
    await until(() => find('.count').textContent !== count);
    return { took: performance.now() - before, said: find('.report .outcome').textContent };
  };
  /** Takes all collected codes out of the storage again. */
  const forgetCodes = async () => {
    const count = find('.count').textContent;
    const journal = JSON.parse(localStorage['pulse-check:journal']);
    journal.journal.rounds[0].collected = [];
    localStorage['pulse-check:journal'] = JSON.stringify(journal);
    dispatchEvent(new StorageEvent('storage', { key: 'pulse-check:journal', storageArea: localStorage }));
    await until(() => find('.count').textContent !== count);
  };
  /** Presses one button after the other; how long it took until `look` finds what comes of the last. */
  const press = async (labels, look) => {
    let before;
    for (const label of labels) {
      // What can't be undone can't be pressed at once.
      const button = await until(() => [find('button', label)].find((button) => button && !button.disabled));
      before = performance.now();
      button.click();
    }
    await until(() => find(look));
    return performance.now() - before;
  };
  /** Puts the code into the page's mailbox. */
  const handIn = async () => {
    await click('Hand in');
    await until(() => find('.put-in .outcome', 'It’s in the mailbox.'));
  };
  /** How long it takes until so many codes are in. */
  const counted = async (people) => {
    const before = performance.now();
    await until(() => find('.count').textContent.startsWith(`${people} of`));
    return performance.now() - before;
  };
  Object.assign(window, { counted, handIn, answer, seal, startAgain, collect, forgetCodes, press });
}
