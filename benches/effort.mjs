// What a whole round costs its facilitator, another keeper and a member, from the round's link to the result, by
// four ways. By hand, against a served release build, which has a mailbox in memory:
//
//   cargo xtask serve --release --port 8080
//   BASE_URL=http://127.0.0.1:8080/ node benches/effort.mjs
//
// Five people answer. Presses are taps, pastes, copies, and marks that are typed; opening the link, by tap or by
// camera, and the answers themselves are not among them. The words of every line that comes on the screen count
// once. Seconds follow the model in effort-person.mjs, the answers to the eight statements included.
// docs/rounds.md holds the table.
import { BASE, browser, visit } from './round-page.mjs';
import { hold, outlineOf, showCamera } from './effort-camera.mjs';
import { Person } from './effort-person.mjs';

/** What they answer. */
const FIVE = [
  [4, 5, 2, 3, 4, 4, 1, 2],
  [4, 4, 2, 3, 5, 4, 5, 2],
  [5, 5, 3, 3, 4, 4, 1, 1],
  [4, 5, 2, 4, 5, 5, 5, 2],
  [4, 5, 2, 3, 4, 3, 1, 1],
];
const MAILBOX = 'hosts/mailbox.html';
const IN = 'It’s in the mailbox.';

/** A round that has just been made, and those who are in it. Without a keeper it is a quick one. */
async function round({ page = '', keeper = true } = {}) {
  const ben = keeper && new Person(await visit(`${page}#pulse-check/keeper`));
  const ada = new Person(await visit(`${page}#pulse-check/rounds`));
  await ada.button('Set up a round').click();
  await ada.part('plan-title').fill('Team Blue');
  await ada.part('plan-invited').fill(String(FIVE.length));
  await ada.part('plan-name').fill('Ada');
  if (keeper) {
    await ben.part('keeper-name').fill('Ben');
    await ben.button('Make my card').click();
    await ada.part('plan-card').fill(await ben.part('card').inputValue());
    await ada.button('Add keeper').click();
  }
  await ada.button('Make the round').click();
  const link = await ada.part('link').inputValue();
  const mark = await ada.element.locator('.marked', { hasText: 'Mark of the round' }).first().locator('strong').textContent();
  return { ada, ben, mia: new Person(await visit(`${page}#pulse-check/rounds`)), link, mark };
}

/** The others answer one after the other in one browser, which forgets each; `hand` hands in. */
async function others(page, link, hand) {
  const other = new Person(await visit(`${page}#pulse-check/rounds`));
  for (const answers of FIVE.slice(1)) {
    await other.follow(link);
    await other.answer(answers);
    await other.press('Seal my answers', other.part('code').or(other.button('Hand in')).first());
    await hand(other);
    await other.page.evaluate(() => localStorage.clear());
  }
}

const fingerprintOf = (person) => person.element.locator('.handed-over strong.fingerprint').textContent();

async function byMailbox() {
  const { ada, ben, mia, link, mark } = await round({ page: MAILBOX });
  await ada.copy('link');
  await ben.follow(link);
  await ben.press('I keep this round', ben.says(IN));

  // The round's mark is told; what the keepers have put in then counts.
  await mia.follow(link);
  await mia.unfold('Check what the keepers posted');
  await mia.type('heard-pasted', mark, 'Check', mia.button('Yes').first());
  for (const _ of ['Ada', 'Ben']) await mia.press(mia.button('Yes').first());
  await mia.answer(FIVE[0]);
  await mia.press('Seal my answers', mia.button('Hand in'));
  await mia.press('Hand in', mia.says(IN));
  const fingerprints = [await fingerprintOf(mia)];
  await others(MAILBOX, link, async (other) => {
    fingerprints.push(await fingerprintOf(other));
    await other.press('Hand in', other.says(IN));
  });

  await ada.press('Close the list', ada.button('Yes, close the list'));
  await ada.press('Yes, close the list', ada.button('Announce this list'));
  await ada.press('Announce this list', ada.part('announce'));
  const line = await mia.copy('mine');
  const lines = fingerprints.map((fingerprint, at) => `Member ${at + 1}: ${line.replace(fingerprints[0], fingerprint)}`);
  await ben.paste('chat', lines.join('\n'), ben.button('Compare', ben.part('compare')), ben.button('Yes, announce this list'));
  await ben.press('Yes, announce this list', ben.part('others'));
  await ada.press('Release the sum', ada.says('Waiting for Ben to release.'));
  await ben.press('Release the sum', ben.says('Compare the mark of the result'));
  await ada.press('See the result', ada.part('projector'));
  return { facilitator: ada, keeper: ben, member: mia };
}

/** The list goes to the other keeper and the releases between keepers as text, also where everything else does not. */
async function fromListToResult(ada, ben, { compare }) {
  const list = await ada.copy('bundle');
  await compare(list);
  await ben.press('Yes, announce this list', ben.part('others'));
  const announced = await ben.copy('announcement');
  await ada.paste('others-pasted', announced, 'Take it in', ada.button('Release the sum'));
  await ada.press('Release the sum', ada.part('release'));
  await ben.paste('others-pasted', await ada.copy('release'), 'Take it in', ben.button('Release the sum'));
  await ben.press('Release the sum', ben.part('release'));
  await ada.paste('others-pasted', await ben.copy('release'), 'Take it in', ada.button('See the result'));
  await ada.press('See the result', ada.part('projector'));
  return { list, announced };
}

async function closeAndAnnounce(ada) {
  await ada.press('Close the list', ada.button('Yes, close the list'));
  await ada.press('Yes, close the list', ada.button('Announce this list'));
  await ada.press('Announce this list', ada.part('bundle'));
}

async function byChat() {
  const { ada, ben, mia, link } = await round();
  const adas = await ada.copy('keeping');
  await ada.copy('link');
  await ben.follow(link);
  await ben.press('I keep this round', ben.part('keeps'));
  const messages = `${adas}\n${await ben.copy('keeps')}`;

  await mia.follow(link);
  await mia.unfold('Check what the keepers posted');
  await mia.paste('heard-pasted', messages, 'Check', mia.button('Yes').first());
  for (const _ of ['Ada', 'Ben']) await mia.press(mia.button('Yes').first());
  await mia.answer(FIVE[0]);
  await mia.press('Seal my answers', mia.part('code'));
  const codes = [await mia.copy('code')];
  await others('', link, async (other) => codes.push(await other.part('code').inputValue()));

  const chat = [messages, ...codes.map((code, at) => `Member ${at + 1}: ${code}`)].join('\n');
  await ada.paste('pasted', chat, 'Find codes', ada.button('Close the list'));
  await closeAndAnnounce(ada);
  const { list, announced } = await fromListToResult(ada, ben, {
    compare: (list) => ben.paste('list-pasted', `${chat}\nAda: ${list}`, 'Look at the list', ben.button('Yes, announce this list')),
  });
  await mia.paste('look-up', `${list}\n${announced}`, 'Look', mia.part('mine'));
  await mia.copy('mine');
  return { facilitator: ada, keeper: ben, member: mia };
}

/** Codes go before the facilitator's camera; marks and fingerprints are said aloud. */
async function inARoom() {
  const { ada, ben, mia, link, mark } = await round();
  await showCamera(ada.page);
  await ada.follow(link);
  await ada.press('Enlarge the QR code', ada.element.getByRole('dialog'));
  await ada.press(ada.element.getByRole('dialog').getByRole('button').first());
  await ben.follow(link);
  await ben.press('I keep this round', ben.part('keeps'));

  await mia.follow(link);
  await mia.unfold('Check what the keepers posted');
  await mia.type('heard-pasted', mark, 'Check', mia.part('heard'));
  await mia.answer(FIVE[0]);
  await mia.press('Seal my answers', mia.part('code'));
  const fingerprints = [await fingerprintOf(mia)];
  const drawing = (person) => person.element.locator('.handed-over svg.qr').first();
  await mia.press(mia.says('Show as a QR code'), drawing(mia));
  const codes = [await outlineOf(drawing(mia))];
  await others('', link, async (other) => {
    fingerprints.push(await fingerprintOf(other));
    await other.says('Show as a QR code').click();
    codes.push(await outlineOf(drawing(other)));
  });

  await ada.press('Scan QR codes', ada.button('Stop scanning'));
  for (const [at, code] of codes.entries()) {
    await hold(ada.page, code);
    await ada.says(`${at + 1} of ${FIVE.length} codes`).waitFor();
  }
  await ada.press('Stop scanning', ada.button('Scan QR codes'));
  await closeAndAnnounce(ada);
  // On the wall, everybody looks for their own, and says it to Ben.
  await ada.unfold('All fingerprints');
  await fromListToResult(ada, ben, {
    compare: async (list) => {
      await ben.paste('list-pasted', list, 'Look at the list', ben.part('chat'));
      const told = fingerprints.map((fingerprint) => `Mia: ${fingerprint}`).join('\n');
      await ben.type('chat', told, ben.button('Compare', ben.part('compare')), ben.button('Yes, announce this list'));
    },
  });
  return { facilitator: ada, keeper: ben, member: mia };
}

/** A quick round: one keeper, one device. */
async function passedRound() {
  const { ada } = await round({ keeper: false });
  await ada.press('Pass this device around', ada.button('Answer'));
  const mia = new Person(ada.page);
  for (const answers of FIVE) {
    const who = answers === FIVE[0] ? mia : new Person(ada.page);
    await who.answer(answers);
    await who.press('Seal my answers', who.button('Next person'));
    await who.press('Next person', who.button('Answer'));
  }
  await ada.press('For the facilitator: stop passing the device', ada.button('Yes, stop passing the device'));
  await ada.press('Yes, stop passing the device', ada.button('Close the list'));
  await closeAndAnnounce(ada);
  await ada.press('Release the sum', ada.button('See the result'));
  await ada.press('See the result', ada.part('projector'));
  return { facilitator: ada, member: mia };
}

const WAYS = [
  ['by mailbox', byMailbox],
  ['by chat, copied and pasted', byChat],
  ['in a room, by QR code', inARoom],
  ['on one device that is passed round', passedRound],
];

const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;
const told = (person) => (person ? `${person.presses} · ${person.words} · ${minutes(person.seconds)}` : '–');

console.log('| presses · words · minutes | facilitator | keeper | member |\n|---|---|---|---|');
let machine = 0;
for (const [way, go] of WAYS) {
  const { facilitator, keeper, member } = await go();
  console.log(`| ${way} | ${told(facilitator)} | ${told(keeper)} | ${told(member)} |`);
  machine = Math.max(machine, ...[facilitator, keeper, member].map((person) => person?.machine ?? 0));
}
console.log(`\nOf these minutes, nobody waits for the page for more than ${machine.toFixed(1)} s. Chromium ${browser.version()}, ${BASE}`);
await browser.close();
