// How long a round of 300 people takes by mailbox on the facilitator's page, and how long it keeps the page
// busy at once. By hand, against a served release build, which has a mailbox in memory:
//
//   cargo xtask serve --release --port 8080
//   BASE_URL=http://127.0.0.1:8080/ node benches/mailbox.mjs
//
// docs/performance.md holds the figures.
import { BASE, browser, visit } from './round-page.mjs';

const PEOPLE = Number(process.env.PEOPLE ?? 300);
const PAGE = 'hosts/mailbox.html';

const member = await visit(`${PAGE}#pulse-check/rounds`);
const ada = await visit(`${PAGE}#pulse-check/rounds`);
await ada.getByRole('button', { name: 'Set up a round' }).click();
await ada.locator('#plan-title').fill('Everybody');
await ada.locator('#plan-invited').fill(String(PEOPLE));
await ada.locator('#plan-name').fill('Ada');
await ada.getByRole('button', { name: 'Make the round' }).click();
const address = await ada.locator('#link').inputValue();
const link = address.slice(address.indexOf('#'));
await ada.getByText('It’s in the mailbox.').first().waitFor({ state: 'attached' });
// Nobody looks while the others hand in.
await ada.goto('about:blank');

await member.evaluate((link) => startAgain(link), link);
let folder;
member.on('request', (request) => (folder ??= /\/mailbox\/([A-Z2-7]{26})\//.exec(request.url())?.[1]));
for (let person = 0; person < PEOPLE; person++) {
  await member.evaluate(() => answer());
  await member.evaluate(() => seal());
  await member.evaluate(() => handIn());
  await member.evaluate((link) => startAgain(link), link);
}

await ada.goto(`${BASE}${PAGE}${link}`);
await ada.locator('pulse-check .count').waitFor();
report(`Fetching and taking in ${PEOPLE} codes`, await watched(() => ada.evaluate((people) => counted(people), PEOPLE)));
let requests = 0;
ada.on('request', (request) => (requests += Number(request.url().includes('/mailbox/'))));
await ada.waitForTimeout(5_000);
console.log(`Requests in five seconds in which nothing new came: ${requests}`);
for (const [what, labels, look] of [
  ['Closing the list and putting it in', ['Close the list', 'Yes, close the list'], '#list'],
  ['Announcing the list, whose codes were opened meanwhile', ['Announce this list'], '#announce .put-in'],
  ['Releasing, checking the release and adding up', ['Release the sum'], '#team-name'],
]) {
  report(what, await watched(() => ada.evaluate(([labels, look]) => press(labels, look), [labels, look])));
}
await browser.close();

/** How long it took, and the longest task meanwhile. */
async function watched(act) {
  await ada.evaluate(() => {
    window.longest = 0;
    window.tasks ??= new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    });
    window.tasks.observe({ type: 'longtask' });
  });
  const took = await act();
  await ada.waitForTimeout(500);
  return { took, longest: await ada.evaluate(() => window.longest) };
}

function report(what, { took, longest }) {
  console.log(`${what}: ${took.toFixed(0)} ms, longest task ${longest ? longest.toFixed(0) : 'under 50'} ms`);
}
