// Protects what is said of a quick round: that one device could open answers stands wherever
// somebody meets the round, so that nobody takes it for a round with two keepers.
import { expect, test } from './watched';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';

const ALONE = 'This is a quick round: the person named here keeps it alone, and that one device could open every person’s answers.';

test.setTimeout(60_000);

test('a quick round is called so while it is set up, by the facilitator’s pages, the invitation, members and the list of rounds', { tag: '@matters' }, async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.button('Set up a round').click();
  await expect(ada.element).toContainText(
    'Without another keeper this is a quick round: your device alone could open every person’s answers, and the promise to everyone says so.',
  );
  await ada.fill({ title: 'Team Blue', name: 'Ada', minimum: 5 });
  await ada.button('Make the round').click();
  const link = await ada.link();
  const badge = (who: RoundPage) => who.element.getByText('Quick round: one keeper', { exact: true });
  await expect(badge(ada)).toBeVisible();
  await expect(ada.element).toContainText('You alone keep this round. Post this yourself, where the team reads, before the invitation.');
  await ada.unfold('An invitation with the promise in it');
  expect(await ada.field('Invitation').inputValue()).toContain(ALONE);

  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  await expect(badge(mia)).toBeVisible();
  await expect(mia.promise.first()).toHaveText(ALONE);
  const code = await mia.answer(FIVE[4]);
  await expect(badge(mia)).toBeVisible();
  await expect(mia.promise.first()).toHaveText(ALONE);
  await mia.open();
  await expect(mia.row('Team Blue')).toContainText('you have answered');
  await expect(mia.row('Team Blue')).toContainText('Quick round: one keeper');

  await ada.open();
  await expect(ada.row('Team Blue')).toContainText('Quick round: one keeper');
  await ada.openRound('Team Blue');

  // On a device that is passed around, too.
  await ada.button('Pass this device around').click();
  await expect(badge(ada)).toBeVisible();
  await expect(ada.promise.first()).toHaveText(ALONE);
  await expect(ada.element).toContainText('This is the one device that could open it.');
  for (const answers of FIVE.slice(0, 4)) {
    await ada.answerAll(answers);
    await ada.button('Seal my answers').click();
    await ada.button('Next person').click();
  }
  await ada.button('For the facilitator: stop passing the device').click();
  await ada.button('Yes, stop passing the device').click();
  await ada.paste(code);
  await ada.expectCount(5);

  // There is nobody to compare or release with; the list is for those who want to look.
  await ada.close();
  await expect(badge(ada)).toBeVisible();
  await expect(ada.part('others')).toHaveCount(0);
  await expect(ada.part('compare')).toHaveCount(0);
  await expect(ada.button('Release the sum')).toHaveCount(0);
  const announced = await ada.announceList();
  await expect(ada.part('others')).toHaveCount(0);
  await mia.openRound('Team Blue');
  const own = await mia.fingerprint.innerText();
  await mia.takeLookUp(`${await ada.list()}\n${announced}`);
  await expect(mia.part('looked-up')).toContainText(`Yours, ${own}, is in it.`);
  await expect(mia.part('looked-up')).toContainText('“Ada” has announced this list.');
  expect(await mia.field('Post this line, so that the keepers can see that you looked').inputValue()).toContain(`Mine is ${own} in list `);
  await ada.release();
  await expect(badge(ada)).toBeVisible();
  await ada.reveal('Team Blue');
});

test('with another keeper it is not called quick anywhere', async ({ page, newVisitor }) => {
  const card = await (await RoundPage.of(await newVisitor())).makeCard('Ben');
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', cards: [card] });
  await expect(ada.element).toContainText('The other keepers do the same on their own pages.');
  await expect(ada.element).not.toContainText('Quick round');
  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  await expect(mia.element).not.toContainText(/quick round/i);
  await ada.open();
  await expect(ada.row('Team Blue')).not.toContainText('Quick round');
});
