// Protects everyone in a round from having to look for what comes next: at every step the screen says
// where the round is, what to do now and for whom is waited, and the control for it is on the screen as
// soon as it opens, on a small laptop and on a phone.
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect, test } from './watched';
import { tabTo } from './pages/keyboard';
import { FIVE } from './pages/people';
import { chatOf, codeIn, RoundPage } from './pages/rounds';

test.setTimeout(300_000);

const SIZES = [
  { name: 'a laptop', width: 1280, height: 720 },
  { name: 'a phone', width: 390, height: 844 },
];
const STEPS = ['Set up', 'Collect', 'Close', 'Release', 'Result'] as const;
type Step = (typeof STEPS)[number];

/** Whether the control lies in the window and nothing lies over it, when the page has just opened. */
async function isOnTheScreen(control: Locator) {
  return control.evaluate((control) => {
    scrollTo(0, 0);
    const { top, bottom, left, right } = control.getBoundingClientRect();
    const within = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom > top;
    const root = control.getRootNode() as ShadowRoot;
    const seen = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return within && control.contains(seen) ? 'on the screen' : `from ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`;
  });
}

/** Whether the control can be seen where the page stands. */
function isSeen(control: Locator) {
  return control.evaluate((control) => {
    const { top, bottom, left, right } = control.getBoundingClientRect();
    return control.contains((control.getRootNode() as ShadowRoot).elementFromPoint((left + right) / 2, (top + bottom) / 2));
  });
}

/** What somebody sees who opens the round now. */
class Guided extends RoundPage {
  static async arrive(visitor: BrowserContext, size: { width: number; height: number }, address?: string) {
    const page = await visitor.newPage();
    await page.setViewportSize(size);
    return new Guided(page, undefined, address);
  }

  async expectNow(step: Step, sentence: string | RegExp, control?: Locator) {
    await expect(this.element.locator('.now')).toHaveText(sentence);
    const current = this.element.locator('.stages [aria-current="step"]');
    await expect(current).toHaveCount(1);
    await expect(current).toBeVisible();
    const alone = `Step ${STEPS.indexOf(step) + 1} of 5: ${step}`;
    expect([step, alone]).toContain(await current.innerText());
    if (control) expect(await isOnTheScreen(control), `${step}: ${sentence}`).toBe('on the screen');
    expect(await axe(this.page)).toEqual([]);
  }
}

async function axe(page: Page) {
  const { violations } = await new AxeBuilder({ page }).include('pulse-check').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}

for (const { name, ...size } of SIZES) {
  test(`facilitator, keeper and member are led from step to step, on ${name}`, async ({ page, newVisitor }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const ben = await Guided.arrive(await newVisitor(), size);
    const mia = await Guided.arrive(await newVisitor(), size);
    const ada = new Guided(page);
    const card = await ben.makeCard('Ben');
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', cards: [card] });

    // Set up: the facilitator's message, and the keeper's.
    await ada.expectNow(
      'Set up',
      'Post your message, and send the link to everyone else who keeps. Waiting for Ben to say that they keep this round.',
      ada.button('Copy my message'),
    );
    await ben.follow(link);
    await ben.expectNow('Set up', 'Look whether this is the round that you were asked to keep.', ben.button('I keep this round'));
    await ben.button('I keep this round').click();
    await ben.expectNow('Collect', 'Post your message where the team reads. Waiting for Ada to close the list.', ben.button('Copy my message'));
    const said = await ben.message();
    await ada.paste(said);
    await ada.expectNow('Collect', 'Invite everyone: they all open the same link. Waiting for at least 5 more people.', ada.button('Copy link'));

    // Collect: a member answers and hands in.
    await mia.follow(link);
    await mia.expectNow('Collect', 'Read what is promised, then answer.', mia.button('Answer'));
    await mia.answerAll(FIVE[0]);
    expect(await isOnTheScreen(mia.button('Seal my answers'))).toBe('on the screen');
    await mia.button('Seal my answers').click();
    const code = await mia.code();
    await mia.expectNow('Collect', 'Hand in your code. Waiting for Ada to close the list.', mia.button('Copy my code'));
    await ada.paste(code);
    await ada.expectNow('Collect', 'Take in the codes that were posted. Waiting for at least 4 more people.', ada.button('Find codes'));

    // Close: the list is closed, looked at, compared and announced.
    const others = await RoundPage.of(await newVisitor());
    const codes = [code, ...(await others.codesOf(link, FIVE.slice(1)))];
    await ada.paste(codes.join('\n'));
    await ada.expectNow('Close', 'When everyone has answered, close the list.', ada.button('Close the list'));
    await ada.button('Close the list').click();
    await ada.expectNow('Close', /^When everyone/, ada.button('Yes, close the list'));
    await ada.button('Yes, close the list').click();
    await ada.expectNow('Close', 'Announce the list.', ada.button('Announce this list'));
    const announced = await ada.announceList();
    await ada.expectNow(
      'Close',
      'Post the closed list with your announcement, and take in those of the others. Waiting for Ben to announce the list.',
      ada.button('Copy the list'),
    );
    const list = await ada.list();
    await mia.takeLookUp(list);
    await mia.expectNow('Close', 'Your code is in the list: post the line that says so. Waiting for Ben to announce the list.', mia.button('Copy the line'));
    await ben.takeList(codeIn(list, 'F'));
    await ben.expectNow('Close', 'Compare the list with the chat.', ben.part('compare').getByRole('button', { name: 'Compare', exact: true }));
    await ben.compareWith(chatOf(codes));
    await ben.expectNow('Close', 'Compare the list with the chat.', ben.button('Yes, announce this list'));
    const announcedToo = await ben.announceCompared();
    await ben.expectNow(
      'Close',
      'Post your announcement, and take in those of the others. Waiting for Ada to announce the list.',
      ben.button('Copy the announcement'),
    );

    // Release: one after the other.
    await ada.takeOthers(announcedToo);
    await ada.expectNow('Release', 'It’s your turn: release the sum.', ada.button('Release the sum'));
    await ben.takeOthers(announced);
    await ben.expectNow('Release', 'Waiting for Ada to release.', ben.button('Take it in'));
    const release = await ada.release();
    await ada.expectNow('Release', 'Send your release to the other keepers, and take in theirs. Waiting for Ben to release.', ada.button('Copy my release'));
    await ben.takeOthers(release);
    await ben.expectNow('Release', 'It’s your turn: release the sum.', ben.button('Release the sum'));
    const releaseToo = await ben.release();
    await ben.expectNow('Result', 'Compare the mark of the result with the one on the wall.', ben.button('Copy my release'));
    await ada.takeOthers(releaseToo);
    await ada.expectNow('Result', 'All releases are here: look at the result.', ada.button('See the result'));
    await ada.reveal('Team Blue');
    await ada.follow(link);
    await ada.expectNow('Result', 'You have seen the result.', ada.element.getByRole('button', { name: 'Open the result' }));
  });
}

test('with a mailbox, what lies in it is posted by nobody, and the keyboard leads from one thing to the next', async ({ page, newVisitor, trouble }) => {
  // Nothing lies in the mailbox at first.
  trouble.expectFailedRequests(/status of 4(04|12) .*\/mailbox\//);
  const size = SIZES[1];
  await page.setViewportSize(size);
  const address = '/hosts/mailbox.html';
  const ben = await Guided.arrive(await newVisitor(), size, address);
  const ada = new Guided(page, undefined, address);
  const card = await ben.makeCard('Ben');
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 5, cards: [card] });
  const press = async (who: Guided, control: Locator) => {
    await who.page.bringToFront();
    await tabTo(who.page, control);
    expect(await isSeen(control), 'nothing lies over what has the focus').toBe(true);
    await who.page.keyboard.press('Enter');
  };

  // What a press makes is put in by that press.
  await ada.expectNow('Set up', 'Send the link to everyone else who keeps. Waiting for Ben to say that they keep this round.', ada.button('Copy link'));
  await ben.follow(link);
  await press(ben, ben.button('I keep this round'));
  await ben.expectNow('Collect', 'Waiting for Ada to close the list.');
  await ada.follow(link);
  await ada.expectNow('Collect', 'Invite everyone: they all open the same link. Waiting for 5 more people.', ada.button('Copy link'));

  const mia = await Guided.arrive(await newVisitor(), size, address);
  await mia.follow(link);
  await press(mia, mia.button('Answer'));
  await mia.checkIn.type(FIVE[0]);
  await press(mia, mia.button('Seal my answers'));
  await mia.expectNow('Collect', 'Hand in your code. Waiting for Ada to close the list.', mia.button('Hand in'));
  await press(mia, mia.button('Hand in'));
  await mia.expectNow('Collect', 'Waiting for Ada to close the list.');
  await ada.follow(link);
  await ada.expectNow('Collect', 'Waiting for 4 more people.');
});
