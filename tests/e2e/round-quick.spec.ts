// Protects what is said of a quick round: that one device could open answers stands wherever
// somebody meets the round, so that nobody takes it for a round with two keepers.
import { expect, test } from './watched';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';

const ALONE = 'This is a quick round: Ada alone keeps it, and that one device could open every person’s answers.';

test.setTimeout(60_000);

test('a quick round is called so while it is set up, by the facilitator’s pages, the invitation, members and the list of rounds', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  await ada.button('Set up a round').click();
  await expect(ada.element).toContainText(
    'Without another keeper this is a quick round: your device alone could open every person’s answers, and the promise to everyone says so.',
  );
  await ada.fill({ title: 'Team Blue', name: 'Ada', minimum: 4 });
  await ada.button('Make the round').click();
  const link = await ada.link();
  const badge = (who: RoundPage) => who.element.getByText('Quick round: one keeper', { exact: true });
  await expect(badge(ada)).toBeVisible();
  await expect(ada.element).toContainText('Kept by Ada');
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

  // There is nobody to send the list to; it is for those who want to check.
  await ada.close();
  await expect(badge(ada)).toBeVisible();
  await expect(ada.field('For the other keepers')).toHaveCount(0);
  await expect(ada.field('Paste the releases of the other keepers')).toHaveCount(0);
  await mia.openRound('Team Blue');
  await mia.unfold('Look whether the closed list holds your code');
  await mia.field('Paste the list').fill(await ada.field('For everyone who wants to check').inputValue());
  await mia.button('Look').click();
  await expect(mia.element).toContainText(`Yours, ${await mia.fingerprint.innerText()}, is among them.`);
  await ada.release();
  await expect(badge(ada)).toBeVisible();
  await ada.reveal('Team Blue');
});

test('with another keeper it is not called quick anywhere', async ({ page, newVisitor }) => {
  const card = await (await RoundPage.of(await newVisitor())).makeCard('Ben');
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', cards: [card] });
  await expect(ada.element).toContainText('Kept by Ada and Ben');
  await expect(ada.element).not.toContainText('Quick round');
  const mia = await RoundPage.of(await newVisitor());
  await mia.follow(link);
  await expect(mia.element).not.toContainText(/quick round/i);
  await ada.open();
  await expect(ada.row('Team Blue')).not.toContainText('Quick round');
});
