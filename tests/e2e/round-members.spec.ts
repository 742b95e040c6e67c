// Protects members: what is promised comes from the round that was made, what is handed over is
// seen before it is, and their own answers stay theirs.
import { expect, test } from './watched';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';
import { storedJournal } from './pages/storage';

const MARK = /^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$/;

test.describe('the promise is computed from the round', () => {
  const STEPS = 'What is shown is about the group and rounded; in a small team it can still give single answers away.';
  const DISTRIBUTIONS = `${STEPS} From 10 answers on it is also shown about how many chose the two lowest and the two highest.`;
  const KEEPERS =
    'The people named here keep this round. Opening one person’s answers takes the keys of all of them. This page can’t know who holds a key: answer when each of them has posted the mark of the round. Compare it where nobody in between could change it: in the room, by voice.';
  const ONCE =
    'Each keeper adds one list up, once. Look for your code in it. Were all codes but yours made up, the sum would tell your answers; so keepers compare the list with what was posted.';
  const LATER = [ONCE, 'Others see that you handed in a code, and when. They can’t see what is in it.'];
  const minimum = (codes: number) =>
    `Nothing is shown before ${codes} codes are in the list. Only the names beside them tell whether each is from a different person.`;

  for (const { keepers, least, distributions, said } of [
    {
      keepers: [],
      least: 6,
      distributions: false,
      said: [
        'This is a quick round: the person named here keeps it alone, and that one device could open every person’s answers.',
        minimum(6),
        STEPS,
        'The keeper adds one list up, once, and could read each code.',
        'Others see that you handed in a code, and when. Nobody but the keeper can see what is in it.',
      ],
    },
    {
      keepers: ['Ben'],
      least: 9,
      distributions: true,
      said: [KEEPERS, minimum(9), DISTRIBUTIONS, ...LATER],
    },
    {
      keepers: ['Ben', 'Chloé O’Hara'],
      least: undefined,
      distributions: false,
      said: [KEEPERS, minimum(5), STEPS, ...LATER],
    },
  ]) {
    test(`with ${keepers.length} other keepers`, async ({ page, newVisitor }) => {
      const cards = [];
      for (const name of keepers) cards.push(await (await RoundPage.of(await newVisitor())).makeCard(name));
      const ada = new RoundPage(page);
      await ada.open();
      const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', minimum: least, distributions, cards });

      const mia = await RoundPage.of(await newVisitor());
      await mia.follow(link);
      await expect(mia.promise).toHaveText([
        ...said,
        'Before you hand anything over, you see exactly what it is. Nothing is sent by itself.',
      ]);
      // Names stand beside the promise, each with the mark of the key.
      const named = mia.part('heard').locator('li.keeper');
      await expect(named).toHaveCount(1 + keepers.length);
      for (const [at, name] of ['Ada', ...keepers].entries()) {
        await expect(named.nth(at).locator('bdi').first()).toHaveText(`“${name}”`);
        await expect(named.nth(at).locator('strong.fingerprint')).toHaveText(MARK);
      }
      await expect(mia.part('heard').locator('.marked').first()).toHaveText(/^Mark of the round /);
      await mia.unfold('What this can’t protect you from');
      const whom = keepers.length
        ? 'The keepers. Whoever holds all keys can open every answer. Whoever set the round up could have made the other keys as well, or have sent you another link than the others; it comes out if you look for each keeper’s own message and compare the marks. And a list that is not the posted one can tell one person’s answers when it is released.'
        : 'The keeper. Whoever has the keeper’s device and the codes could open every answer, with other tools than this one.';
      await expect(mia.element.getByText(whom)).toBeVisible();
      await expect(mia.element.getByText('Nobody outside has reviewed this method.')).toBeVisible();

      // The invitation says the same, word for word.
      const promised = await mia.promise.allInnerTexts();
      await ada.unfold('An invitation with the promise in it');
      const invitation = await ada.field('Invitation').inputValue();
      expect(invitation).toContain(promised.map((sentence) => `- ${sentence}`).join('\n'));
      expect(invitation).toContain(link);
      for (const mark of await mia.part('heard').locator('strong.fingerprint').allInnerTexts()) expect(invitation).toContain(mark);
    });
  }
});

test('what is handed over is shown before it is: all answers, the overall score, and nothing else', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  await mia.answerAll([4, 5, 2, 3, 4, null, 1, 2]);

  // Answers can be looked at and changed until they are sealed.
  await expect(mia.checkIn.reviewRow(1)).toContainText('Agree');
  await mia.checkIn.change(1);
  await mia.checkIn.type([5]);
  await expect(mia.heading('Before your answers are sealed')).toBeVisible();
  await mia.button('Seal my answers').click();
  const code = await mia.code();
  expect(code).toMatch(/^PULSE1C[A-Z2-7]+$/);
  await expect(mia.fingerprint).toHaveText(MARK);

  await mia.unfold('What is inside it');
  const inside = mia.element.locator('.inside tr td');
  // The last question is reverse-worded: 5, 5, 2, 3, 4, 1 and 6 − 2 make 24 / 7, so 3.5 to the nearest quarter.
  await expect(inside).toHaveText([
    'Strongly agree',
    'Strongly agree',
    'Disagree',
    'In between',
    'Agree',
    'Skipped',
    'Strongly disagree',
    'Disagree',
    '3.5',
  ]);
  await expect(mia.element.locator('.inside')).toContainText('no name, no time, nothing about your device');

  // Their own results are theirs, and the code outlives their removal from the journal.
  await mia.button('See my own results').click();
  const results = await mia.checkIn.results();
  await expect(results.score('Overall')).toContainText('3.4 of 5');
  const journal = await storedJournal(mia.page);
  expect(journal.check_ins[0].answers).toEqual([5, 5, 2, 3, 4, null, 1, 2]);
  expect(journal.drafts).toEqual([]);
  await mia.follow(link);
  expect(await mia.code()).toBe(code);

  // The facilitator gets a code, and not one of the answers.
  await ada.paste(code);
  await ada.expectCount(1);
  expect((await storedJournal(page)).check_ins).toEqual([]);
});

test('who leaves half-way goes on where they were, and the draft of a round is not one of the check-in', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  await mia.button('Answer').click();
  await mia.checkIn.type([4, 5, 2]);
  await mia.follow(link);
  await mia.button('Continue').click();
  await mia.checkIn.expectQuestion(4);
  await mia.checkIn.back();
  await expect(mia.checkIn.choice(2)).toBeChecked();

  await mia.page.goto('/#pulse-check/check-in');
  await expect(mia.button('Start')).toBeVisible();
  await mia.follow(link);
  await mia.button('Continue').click();
  await mia.checkIn.type([2, 3, 4, 4, 1, 2]);
  await mia.button('Seal my answers').click();
  await mia.code();
  expect((await storedJournal(mia.page)).drafts).toEqual([]);
});

test('nobody hands in nothing', async ({ page }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  await ada.button('Answer').click();
  await expect(ada.promise).toHaveCount(6);
  await ada.button('Answer').click();
  await ada.checkIn.type([null, null, null, null, null, null, null, null]);
  await expect(ada.element).toContainText('You have skipped every question. Answer at least one to hand something in.');
  await expect(ada.button('Seal my answers')).toHaveCount(0);
});

test('a facilitator who is in the team answers, too: the code joins the others by itself', async ({ page }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.setUp({ title: 'Team Blue', name: 'Ada' });
  await ada.button('Answer').click();
  await expect(ada.promise).toHaveCount(6);
  await ada.answer(FIVE[0]);
  await expect(ada.element).toContainText('This device collects the codes, and yours is among them already. Post its fingerprint in the chat all the same');
  const code = await ada.code();
  await ada.button('Back to the facilitator’s page').click();
  await ada.expectCount(1);
  await ada.paste(code);
  await expect(ada.outcome).toHaveText('1 was here already.');
  await ada.expectCount(1);
  await ada.button('See what you handed in').click();
  expect(await ada.code()).toBe(code);
});

test('who is answering a round stays in it when the page asks something else', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', minimum: 5 });
  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  await mia.button('Answer').click();
  await mia.checkIn.type([4, 4]);
  for (const instrument of ['leadership', 'weather', null]) {
    await mia.page.locator('pulse-check').evaluate((element, name) => (name ? element.setAttribute('instrument', name) : element.removeAttribute('instrument')), instrument);
    await expect(mia.checkIn.progress).toHaveText('Question 3 of 8');
  }
  await mia.checkIn.type([4, 4, 4, 4, 4, 4]);
  await mia.button('Seal my answers').click();
  expect(await mia.code()).toMatch(/^PULSE1C/);
});

test('who answers again sends a message by which the old code is taken out', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', minimum: 5 });
  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  const first = await mia.answer(FIVE[0]);
  const old = (await mia.fingerprint.textContent())!;

  // Another tab shows the first code all the while.
  const second = await RoundPage.of(mia.page.context());
  await second.follow(link);
  const again = async (tab: RoundPage) => {
    await tab.element.getByText('Change your answers').click();
    await tab.button('Answer again').click();
  };
  await mia.element.getByText('Change your answers').click();
  const message = await mia.field('Message to the facilitator').inputValue();
  expect(message).toContain(old);
  await mia.button('Answer again').click();
  await mia.button('Yes, drop it and answer again').click();
  // Who breaks off here still has the message.
  const third = await RoundPage.of(mia.page.context());
  await third.follow(link);
  await expect(third.element).toContainText('You have dropped a code of this round on this device. If it was posted, it counts until the facilitator takes it out.');
  expect(await third.field('Message to the facilitator').inputValue()).toBe(message);
  await third.page.close();
  await mia.checkIn.type(FIVE[1]);
  await mia.button('Seal my answers').click();
  const next = await mia.code();
  expect(next).not.toBe(first);
  await expect(mia.fingerprint).not.toHaveText(old);
  await expect(second.fingerprint).toHaveText((await mia.fingerprint.textContent())!);
  await again(second);
  await second.button('No, keep it').click();

  // Both codes count until the message is pasted.
  await ada.paste(`${first} ${next}`);
  await ada.expectCount(2);
  await ada.element.getByText('Take a code out again').click();
  await ada.field('Its fingerprint').fill(message);
  await ada.button('Take it out').click();
  await ada.button('Yes, take it out').click();
  await ada.expectCount(1);
});

test('a QR code fills the window, and Escape or a click gives the focus back', async ({ page }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.setUp({ title: 'Team Blue', name: 'Ada', minimum: 5 });
  const enlarge = ada.button('Enlarge the QR code').first();
  const large = ada.element.getByRole('dialog');
  for (const close of [() => page.keyboard.press('Escape'), () => ada.button('Close the large QR code').click()]) {
    await enlarge.click();
    await expect(large.getByRole('img')).toBeVisible();
    const drawing = (await large.getByRole('img').boundingBox())!;
    const { width, height } = page.viewportSize()!;
    expect(drawing.width).toBeGreaterThan(0.9 * Math.min(width, height));
    await close();
    await expect(large).toHaveCount(0);
    await expect(enlarge).toBeFocused();
  }
});
