// Protects in WebKit what people do alone: check in, go on after a reload, keep a journal.
import { hostOf } from '../pages/language';
import { fixture } from '../pages/storage';
import { german } from '../pages/words';
import { expect, test } from './engine';
import { KEYS } from './person';

const ANSWERS = [4, 5, 2, 1, 3, 3, 2, 4];

test('a check-in by pointer leads from the card to results, a practice and the journal', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.open('/hosts/element.html');
  await mia.start();
  for (const [at, answer] of ANSWERS.entries()) {
    await mia.expectQuestion(at + 1);
    await mia.click('label.answer', answer - 1);
  }
  await mia.heading(mia.words.review);
  await mia.press(mia.words.finish);
  await mia.heading(mia.words.results);
  await mia.read('2.8 of 5, nearest to “In between”');
  await mia.press(mia.words.tryThis);
  await mia.read(mia.words.onList);
  await mia.toJournal();
  await mia.read('Psychological safety 2.8');
  await mia.read('How did it go?');
});

test('after a reload the check-in goes on at the same question with its answers', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.open('/hosts/element.html');
  await mia.start();
  await mia.type([4, null, 2]);
  await mia.expectQuestion(4);
  await mia.browser.reload();
  await mia.press(mia.words.resume(4));
  await mia.expectQuestion(4);
  await mia.press(mia.words.back);
  await mia.expectQuestion(3);
  await mia.expectShown('.answer:nth-child(2) input:checked');
});

test('what is entered into the journal is there after a reload, and erased when asked to', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.store(fixture('three-check-ins.json'));
  await mia.open('/hosts/element.html');
  await mia.press(mia.words.journal);
  await mia.enter(mia.words.win, 'We said no to a rush job');
  await mia.keys(KEYS.Enter);
  await mia.read('We said no to a rush job');
  await mia.browser.reload();
  await mia.press(mia.words.journal);
  await mia.read('We said no to a rush job');
  await mia.press(mia.words.erase);
  await mia.press(mia.words.eraseYes);
  await mia.read(mia.words.erased);
  expect(await mia.stored()).toEqual({});
});

test('what another browser exported is brought in from a file', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.open('/hosts/element.html');
  await mia.press(mia.words.journal);
  await mia.choose(mia.words.import, 'three-check-ins.json');
  await mia.read('3 entries added.');
  expect(JSON.parse((await mia.stored())['pulse-check:journal']).journal.check_ins).toHaveLength(3);
});

test('a German page is in German, with a decimal comma and German dates', async ({ newPerson }) => {
  const mia = await newPerson(german);
  await mia.store(fixture('three-check-ins.json'));
  await mia.open(hostOf('de'));
  await mia.checkIn([3, 3, 4, 4, 5, 4, 4, 2]);
  await mia.read('3,9 von 5, am nächsten bei „Stimme eher zu“');
  await mia.read('0,5 niedriger als am 26. Okt. 2026');
});

test('from right to left, answers run to the left and nothing overflows', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.open('/hosts/arabic.html');
  await mia.press(mia.words.start);
  await mia.expectQuestion(1, 2);
  const lefts = await mia.browser.run(() => {
    const labels = document.querySelector('pulse-check')!.shadowRoot!.querySelectorAll('label.answer');
    return [...labels].map((label) => label.getBoundingClientRect().left);
  });
  expect(lefts.length).toBeGreaterThan(1);
  expect(lefts).toEqual([...lefts].sort((one, other) => other - one));
  const wide = await mia.browser.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBe(0);
});
