// Protects people who use WebKit by keyboard: everything can be reached and done, each focus can be
// seen, and assistive technology is told what it is at.
import { expect, test } from './engine';
import { KEYS } from './person';

test('a whole check-in, from the card to the journal', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.open('/hosts/element.html');
  await mia.tabTo('button', mia.words.start);
  await mia.keys(KEYS.Enter);
  await mia.expectQuestion(1);
  await mia.expectFocus('radio', mia.words.answers[0]);
  await mia.keys('4', KEYS.Enter);

  // Arrow keys pass through answers without going on; Space chooses.
  await mia.expectQuestion(2);
  await mia.expectFocus('radio', mia.words.answers[0]);
  await mia.keys(KEYS.ArrowDown, KEYS.ArrowDown, KEYS.ArrowUp);
  await mia.expectFocus('radio', mia.words.answers[1]);
  await mia.expectQuestion(2);
  await mia.keys(KEYS.Enter);
  await mia.expectQuestion(3);
  await mia.keys(KEYS.Space, KEYS.Enter);

  // From the answers, Tab leads to Next, Back and Skip.
  await mia.expectQuestion(4);
  await mia.expectFocus('radio', mia.words.answers[0]);
  for (const button of [mia.words.next, mia.words.back, mia.words.skip]) {
    await mia.keys(KEYS.Tab);
    await mia.expectFocus('button', button);
  }
  await mia.keys(KEYS.Enter);
  await mia.type([3, 3, 2, 4], 5);

  await mia.expectFocus('heading', mia.words.review);
  await mia.tabTo('button', mia.words.finish);
  await mia.keys(KEYS.Enter);
  await mia.expectFocus('heading', mia.words.results);
  await mia.tabTo('button', mia.words.toJournal);
  await mia.keys(KEYS.Enter);
  await mia.expectFocus('heading', mia.words.yourJournal);
});

test('every focus can be seen', async ({ newPerson }) => {
  const mia = await newPerson();
  await mia.open('/hosts/element.html');
  expect(await mia.unseenFocus(6)).toEqual([]);
  await mia.start();
  expect(await mia.unseenFocus(4)).toEqual([]);
});
