// Protects the page on which one person tries a whole round: every window is somebody else, and stays who
// it is.
import { expect, test } from './watched';
import { RoundPage } from './pages/rounds';
import { ourKeys } from './pages/storage';

const PAGE = '/demo/round.html';

/** As whom the window stores what it keeps. */
const personOf = (window: RoundPage) => window.element.evaluate((host) => host.getAttribute('namespace')!);

test('two windows are two people: a card of one comes to the other, and each stays who it is', async ({ page, context, trouble }) => {
  // Folders that nobody has put anything into yet.
  trouble.expectFailedRequests(/status of 4(04|12) .*\/mailbox\//);
  const ada = new RoundPage(page, undefined, PAGE);
  await ada.open();
  await ada.button(ada.words.setUp).click();
  await ada.fill({ title: 'Team Blue', name: 'Ada', invited: 5 });
  await ada.unfold(ada.words.askKeeper);
  const [invitation] = /http\S+\/demo\/round\.html#pulse-check\/keeper-[a-z2-7]{26}/.exec(await ada.field('A request to send').inputValue())!;

  const ben = new RoundPage(await context.newPage(), undefined, PAGE);
  await ben.follow(invitation);
  await ben.field(ben.words.cardName).fill('Ben');
  await ben.button(ben.words.makeCard).click();
  await expect(ben.element).toContainText('Your card is in the mailbox.');
  const mark = (await ben.element.locator('.marked', { hasText: 'Mark of the key' }).locator('strong').textContent())!;
  const [first, second] = [await personOf(ada), await personOf(ben)];
  expect(first).not.toBe(second);

  await page.bringToFront();
  await expect(ada.element).toContainText('A card in the name of “Ben” has come by the mailbox.', { timeout: 20_000 });
  await ada.part('card-mark').fill(mark);
  await ada.button('Add the keeper').click();
  await expect(ada.element.locator('ol.keepers')).toContainText(mark);

  for (const window of [ada, ben]) {
    const before = await personOf(window);
    await window.page.reload();
    await expect(window.element.getByRole('heading', { level: 2 })).toBeVisible();
    expect(await personOf(window)).toBe(before);
  }
  await ada.button(ada.words.openRound('Team Blue')).click();
  await expect(ada.element.locator('ol.keepers')).toContainText(mark);
  await expect(ben.element).toContainText(mark);
  // Both are stored in one browser, neither among the other's.
  for (const person of [first, second]) expect(await ourKeys(page, person)).toContain(`${person}:journal`);
  expect(await ourKeys(page)).toEqual([]);

  await ada.button(ada.words.make).click();
  const link = await ada.link();
  expect(new URL(link).pathname).toBe(PAGE);
  await ben.follow(link);
  await expect(ben.button(ben.words.keep)).toBeVisible();
  const mia = new RoundPage(await context.newPage(), undefined, PAGE);
  await mia.follow(link);
  await expect(mia.button(mia.words.answer)).toBeVisible();
  await expect(mia.button(mia.words.keep)).toHaveCount(0);
});
