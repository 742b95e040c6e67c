// Every screen of sealed rounds, one after the other: the facilitator's, a keeper's, a member's and
// those of a device that is passed around.
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { changedAt } from './code-bytes';
import { FIVE } from './people';
import { codeIn, englishRounds, RoundPage, tampered, type RoundWords } from './rounds';

/** What people enter on the way, in no language. */
export const NAMES = ['Blau / Blue', 'Ada', 'Ben', 'Mia'];

const [TITLE, ADA, BEN, MIA] = NAMES;

/** Opens every screen of a round on the page at `address` and calls `look` on each. */
export async function roundTour(
  page: Page,
  newVisitor: () => Promise<BrowserContext>,
  look: (screen: string, page: Page) => Promise<void>,
  { words = englishRounds as RoundWords, address = '/' } = {},
) {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const arrive = async () => {
    const who = await RoundPage.of(await newVisitor(), words, address);
    await who.page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    const { viewportSize, media } = { viewportSize: page.viewportSize(), media: await colours(page) };
    if (viewportSize) await who.page.setViewportSize(viewportSize);
    await who.page.emulateMedia({ colorScheme: media, reducedMotion: 'reduce' });
    return who;
  };
  const ada = new RoundPage(page, words, address);
  const ben = await arrive();
  const mia = await arrive();

  // A keeper's card.
  await ben.page.goto(`${address}#pulse-check/keeper`);
  await expect(ben.button(words.makeCard)).toBeVisible();
  await look('keeper, no card', ben.page);
  await ben.button(words.makeCard).click();
  await expect(ben.element.getByRole('status').filter({ hasText: /\S/ })).toBeVisible();
  await look('keeper, name missing', ben.page);
  const card = await ben.makeCard(BEN);
  await ben.unfold(words.showQr);
  await ben.button(words.dropCard).click();
  await look('keeper, card, asked about throwing it away', ben.page);
  await ben.button(words.dropCardNo).click();

  // Setting up.
  await ada.open();
  await look('no rounds', page);
  await ada.button(words.open).click();
  await ada.button(words.setUp).click();
  await expect(ada.heading(words.setUp)).toBeVisible();
  await ada.button(words.make).click();
  await expect(ada.mistake).toBeVisible();
  await look('plan, empty', page);
  await ada.fill({ title: TITLE, name: ADA, minimum: 5, invited: 6, lastDay: '2026-12-24', cards: [card] });
  await ada.unfold(words.askKeeper);
  await look('plan, with a keeper', page);
  await ada.fill({ title: TITLE, name: ADA, lastDay: '2026-11-28' });
  await ada.button(words.make).click();
  const link = await ada.link();
  await look('facilitator, no codes', page);

  // The facilitator's other keeper.
  await ben.follow(link);
  await ben.button(words.keep).click();
  await look('keeper, asked about keeping', ben.page);
  const keeps = await ben.message();
  await look('keeper, message', ben.page);
  const keepsToo = await ada.message();
  await ada.paste(keeps);
  await look('facilitator, every message here', page);

  // Answering.
  await mia.follow(link);
  await look('member, promise', mia.page);
  await mia.unfold(words.limits);
  await mia.unfold(words.noKey);
  await mia.unfold(words.lookUp);
  await mia.hear(`${keepsToo}\n${keeps}`);
  await expect(mia.heard(BEN).getByRole('button', { name: words.postedYes, exact: true })).toBeVisible();
  await look('member, everything unfolded, asked who posted', mia.page);
  await mia.sawPosted(ADA);
  await mia.heard(BEN).getByRole('button', { name: words.postedNo, exact: true }).click();
  await look('member, one keeper heard', mia.page);
  await mia.button(words.answer).click();
  await mia.checkIn.expectQuestion(1);
  await look('member, question', mia.page);
  await mia.checkIn.type(FIVE[0]);
  await expect(mia.heading(words.review)).toBeVisible();
  await look('member, review', mia.page);
  await mia.button(words.seal).click();
  const code = await mia.code();
  await mia.unfold(words.inside);
  await mia.unfold(words.showQr);
  await look('member, sealed', mia.page);
  await mia.button(words.all).click();
  await expect(mia.row(TITLE)).toBeVisible();
  await look('member, list of rounds', mia.page);

  // Passing the device, collecting, and all that can't be used.
  await ada.button(words.pass).click();
  await expect(ada.button(words.endPassing)).toBeVisible();
  await look('passing, turn', page);
  for (const answers of FIVE.slice(1, 5)) {
    await ada.answerAll(answers);
    await ada.button(words.seal).click();
    await expect(ada.heading(words.sealed)).toBeVisible();
    if (answers === FIVE[1]) await look('passing, sealed', page);
    await ada.button(words.next).click();
  }
  await ada.button(words.endPassing).click();
  await look('passing, asked about the end', page);
  await ada.button(words.endPassingYes).click();
  await ada.expectStandingOf(4);
  await ada.paste([code, changedAt(code, 20).slice(0, 80), tampered(code), changedAt(code, 0), card].join('\n'));
  await expect(ada.refused).toHaveCount(4);
  await ada.unfold(words.doneInvite);
  await ada.unfold(words.showInvitation);
  await ada.unfold(words.takeOut);
  await ada.button(words.close).click();
  await look('facilitator, codes, asked about closing', page);
  await ada.button(words.closeYes).click();

  // Comparing, announcing and releasing.
  await ada.unfold(words.fingerprints);
  await look('facilitator, list closed', page);
  const announced = await ada.announceList();
  await look('facilitator, list announced', page);
  await ben.takeList(await ada.list());
  await look('keeper, list', ben.page);
  await ben.compareWith(`${MIA}: ${code}`);
  await ben.button(words.settle).click();
  await look('keeper, codes left over, asked whether that is settled', ben.page);
  await ben.button(words.settleYes).click();
  await look('keeper, compared', ben.page);
  const announcedToo = await ben.announceList();
  await look('keeper, announced', ben.page);
  await mia.openRound(TITLE);
  await mia.takeLookUp(`${await ada.list()}\n${announced}\n${announcedToo}`);
  await look('member, list', mia.page);
  await ada.takeOthers(announcedToo);
  await look('facilitator, about to release', page);
  const release = await ada.release();
  await look('facilitator, released', page);
  await ben.takeOthers(`${announced}\n${tampered(codeIn(release, 'R'))}`);
  await expect(ben.refused).toHaveCount(1);
  await ben.takeOthers(release);
  await ben.unfold(words.fingerprints);
  await look('keeper, about to release', ben.page);
  const releasedToo = await ben.release();
  await ben.unfold(words.checkSums);
  await look('keeper, released', ben.page);
  await ada.takeOthers(releasedToo);
  await expect(ada.button(words.reveal)).toBeVisible();
  await look('facilitator, all released', page);
  await ada.reveal(TITLE);
  await ada.unfold(words.numbers);
  await look('result, with all numbers', page);
  await ada.open();
  await look('list of rounds', page);
  await ada.follow(link);
  await ada.button(words.remove).click();
  await look('facilitator, seen, asked about removing', page);

  // Links that lead nowhere.
  await mia.follow(link.slice(0, -9));
  await expect(mia.heading(words.trouble)).toBeVisible();
  await look('damaged link', mia.page);
  await mia.page.evaluate(() => localStorage.clear());
  await mia.page.clock.setFixedTime(new Date('2026-12-24T10:00:00'));
  await mia.follow(link);
  await look('member, after the last day', mia.page);
}

function colours(page: Page) {
  return page.evaluate(() => (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
}
