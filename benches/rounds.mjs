// How long sealing and collecting take in a browser. By hand, against a served release build:
//
//   cargo xtask serve --release --port 8080
//   BASE_URL=http://127.0.0.1:8080/ node benches/rounds.mjs
//
// Times run from the click to the outcome being in the page, of seven runs each: the middle one, and
// the slowest. docs/performance.md holds the figures.
import { browser, visit } from './round-page.mjs';

const SLOW = 4;
const PEOPLE = 50;
const RUNS = 7;
const NOISE_BYTES = 5_000_000;
const MANY = 300;

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
  ['Opening every code again, releasing, checking the release and adding up', ['Release the sum'], '#team-name'],
]) {
  report(what, [await alone.evaluate(([labels, look]) => press(labels, look), [labels, look])]);
}
await browser.close();
