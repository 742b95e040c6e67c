// How long sealing and collecting take in a browser. By hand, against a served release build:
//
//   cargo xtask serve --release --port 8080
//   BASE_URL=http://127.0.0.1:8080/ node benches/rounds.mjs
//
// Times run from the click to the outcome being in the page, of seven runs each: the middle one, and
// the slowest. docs/performance.md holds the figures.
import { chromium } from '@playwright/test';

const BASE = process.env.BASE_URL ?? 'http://127.0.0.1:8080/';
const SLOW = 4;
const PEOPLE = 50;
const RUNS = 7;
const NOISE_BYTES = 5_000_000;
const MANY = 300;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});

/** A page of somebody else's browser. */
async function visit(hash) {
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

  /** Answers every question, up to the review. */
  const answer = async () => {
    await click('Answer');
    while (!find('button', 'Seal my answers')) {
      const question = await until(() => find('fieldset'));
      const answers = [...question.querySelectorAll('input')];
      answers[Math.floor(Math.random() * answers.length)].click();
      await click('Next');
      await until(() => find('fieldset') !== question);
    }
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
      const button = await until(() => find('button', label));
      before = performance.now();
      button.click();
    }
    await until(() => find(look));
    return performance.now() - before;
  };
  Object.assign(window, { answer, seal, startAgain, collect, forgetCodes, press });
}

async function slowDown(page, rate) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

function report(what, times) {
  const sorted = [...times].sort((a, b) => a - b);
  console.log(`${what}: ${sorted[Math.floor(sorted.length / 2)].toFixed(0)} ms, at most ${sorted.at(-1).toFixed(0)} ms`);
}

/** Chat talk, with what looks like the beginning of a code now and then. */
function noise(bytes) {
  const talk = ['[24/11/2026, 09:12] Ada: lunch? PULSE1 is a funny name, http://example.org/x?y=1\n', 'PULSE1CABC… cut off here\n', `${'ABCDEFGH234567 '.repeat(9)}\n`];
  let text = '';
  for (let at = 0; text.length < bytes; at++) text += talk[at % talk.length];
  return text;
}

const keeper = await visit('#pulse-check/keeper');
await keeper.locator('#keeper-name').fill('Ben');
await keeper.getByRole('button', { name: 'Make my card' }).click();
const card = await keeper.locator('#card').inputValue();

const ada = await visit('#pulse-check/rounds');
await ada.getByRole('button', { name: 'Set up a round' }).click();
await ada.locator('#plan-title').fill('Team Blue');
await ada.locator('#plan-name').fill('Ada');
await ada.locator('#plan-card').fill(card);
await ada.getByRole('button', { name: 'Add keeper' }).click();
await ada.getByRole('button', { name: 'Make the round' }).click();
const address = await ada.locator('#link').inputValue();
const link = address.slice(address.indexOf('#'));

const member = await visit(link);
const codes = [];
for (let person = 0; person < PEOPLE; person++) {
  await member.evaluate(() => answer());
  codes.push((await member.evaluate(() => seal())).code);
  await member.evaluate((link) => startAgain(link), link);
}

for (const rate of [1, SLOW]) {
  console.log(`\nCPU ${rate === 1 ? 'as it is' : `slowed down ${rate} times`}`);
  await slowDown(member, rate);
  const sealing = [];
  for (let run = 0; run < RUNS; run++) {
    await member.evaluate(() => answer());
    sealing.push((await member.evaluate(() => seal())).took);
    await member.evaluate((link) => startAgain(link), link);
  }
  report('Sealing one person’s answers (8 questions, 2 keepers)', sealing);
  await slowDown(ada, rate);
  for (const [what, text] of [
    [`Taking in ${PEOPLE} codes`, codes.join('\n')],
    [`Taking in ${PEOPLE} codes in ${NOISE_BYTES / 1e6} MB of talk`, codes.map((code) => noise(NOISE_BYTES / PEOPLE) + code).join('\n')],
  ]) {
    const collecting = [];
    for (let run = 0; run < RUNS; run++) {
      const { took, said } = await ada.evaluate((text) => collect(text), text);
      if (!said.startsWith(`${PEOPLE} new codes.`)) throw new Error(said);
      collecting.push(took);
      await ada.evaluate(() => forgetCodes());
    }
    report(what, collecting);
  }
}

console.log(`\nA quick round of ${MANY}, CPU as it is`);
const alone = await visit('#pulse-check/rounds');
await alone.getByRole('button', { name: 'Set up a round' }).click();
await alone.locator('#plan-title').fill('Everybody');
await alone.locator('#plan-invited').fill(String(MANY));
await alone.locator('#plan-name').fill('Ada');
await alone.getByRole('button', { name: 'Make the round' }).click();
const everybody = await alone.locator('#link').inputValue();
const open = everybody.slice(everybody.indexOf('#'));
await slowDown(member, 1);
await member.evaluate((link) => startAgain(link), open);
const crowd = [];
for (let person = 0; person < MANY; person++) {
  await member.evaluate(() => answer());
  crowd.push((await member.evaluate(() => seal())).code);
  await member.evaluate((link) => startAgain(link), open);
}
report(`Taking in ${MANY} codes`, [(await alone.evaluate((text) => collect(text), crowd.join('\n'))).took]);
for (const [what, labels, look] of [
  ['Closing the list', ['Close the list', 'Yes, close the list'], '#bundle'],
  ['Opening every code, and announcing the list', ['Announce this list'], '#announcement'],
  ['Opening every code again, releasing, checking the release and adding up', ['Release the sum', 'Yes, release once'], '#team-name'],
]) {
  report(what, [await alone.evaluate(([labels, look]) => press(labels, look), [labels, look])]);
}
await browser.close();
