// Protects everyone in a round from having to look for what comes next: at every step the screen says
// where the round is, what to do now and for whom is waited, and this and the control for it are on the
// screen as soon as it opens, on a small laptop and on a phone.
import AxeBuilder from '@axe-core/playwright';
import type { Locator } from '@playwright/test';
import { expect, test } from './watched';
import { Guided, onTheScreen, onTheScreenHere, type Sentence, type Step } from './pages/guided';
import { hostOf, languageOf, TAGS } from './pages/language';
import { FIVE } from './pages/people';
import { chatOf, codeIn, RoundPage } from './pages/rounds';

test.setTimeout(180_000);

const SIZES = [
  { name: 'a laptop', width: 1280, height: 720 },
  { name: 'a phone', width: 390, height: 844 },
];

const messagesOf = (keepers: string): Sentence => ['waits-messages', { keepers }];
const people = (count: number): Sentence => ['waits-people', { count }];
const atLeast = (count: number): Sentence => ['waits-people-at-least', { count }];
const listOf = (keepers: string): Sentence => ['waits-list', { keepers }];
const announcementOf = (keepers: string): Sentence => ['waits-announcements', { keepers }];
const releaseOf = (keepers: string): Sentence => ['waits-releases', { keepers }];

/** What the page says and shows now; what axe finds of it is looked for in one language. */
async function expectNow(who: Guided, step: Step, sentences: Sentence[], control?: Locator, { axe = true } = {}) {
  await who.expectNow(step, sentences, control);
  if (!axe) return;
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page: who.page }).include('pulse-check').withTags(tags).analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))).toEqual([]);
}

/** That nobody has to scroll to a control after a press that has led to what is above it. */
async function expectHere(control: Locator) {
  await expect(control).toBeVisible();
  expect.soft(await onTheScreenHere(control), 'what comes after that').toBe('on the screen');
}

for (const tag of TAGS) {
  for (const { name, ...size } of SIZES) {
    test(`facilitator, keeper and member are led from step to step, on ${name} in “${tag}”`, async ({ page, newVisitor }) => {
      const now = (who: Guided, step: Step, sentences: Sentence[], control?: Locator) => expectNow(who, step, sentences, control, { axe: tag === 'en' });
      const address = tag === 'en' ? '/' : hostOf(tag, 'routes');
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const ben = await Guided.arrive(await newVisitor(), size, tag, address);
      const mia = await Guided.arrive(await newVisitor(), size, tag, address);
      const ada = new Guided(page, tag, address);
      const { words } = ada;
      const card = await ben.makeCard('Ben');
      await ada.open();
      const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', cards: [card] });

      // Set up: the facilitator's message, and the keeper's.
      await now(ada, 'set-up', ['tell-team', messagesOf('Ben')], ada.control('keep-copy-message'));
      await ben.follow(link);
      await now(ben, 'set-up', ['keep'], ben.button(words.keep));
      await ben.button(words.keep).click();
      await now(ben, 'collect', ['post-message', listOf('Ada')], ben.control('keep-copy-message'));
      await ada.paste(await ben.message());
      await now(ada, 'collect', ['invite', atLeast(5)], ada.control('facilitate-copy-link'));

      // Collect: a member answers and hands in.
      await mia.follow(link);
      await now(mia, 'collect', ['answer'], mia.button(words.answer));
      await mia.answerAll(FIVE[0]);
      expect(await onTheScreen(mia.button(words.seal))).toBe('on the screen');
      await mia.button(words.seal).click();
      const code = await mia.code();
      await now(mia, 'collect', ['hand-in', listOf('Ada')], mia.control('member-copy'));
      await ada.paste(code);
      await now(ada, 'collect', ['take-codes', atLeast(4)], ada.button(words.find));

      // Close: the list is closed, looked at, compared and announced.
      const others = await RoundPage.of(await newVisitor(), words, address);
      const codes = [code, ...(await others.codesOf(link, FIVE.slice(1)))];
      await ada.paste(codes.join('\n'));
      await now(ada, 'close', ['close-when-all'], ada.button(words.close));
      await ada.button(words.close).click();
      await now(ada, 'close', ['close-when-all'], ada.button(words.closeYes));
      await ada.button(words.closeYes).click();
      await now(ada, 'close', ['announce'], ada.button(words.announce));
      const announced = await ada.announceList();
      await now(ada, 'close', ['post-list', announcementOf('Ben')], ada.control('list-copy'));
      const list = await ada.list();
      await mia.takeLookUp(list);
      await now(mia, 'close', ['post-line', announcementOf('Ben')], mia.control('look-up-copy-line'));
      await ben.takeList(codeIn(list, 'F'));
      await now(ben, 'close', ['compare'], ben.part('compare').getByRole('button', { name: words.compare, exact: true }));
      await ben.compareWith(chatOf(codes));
      await expectHere(ben.button(words.looked));
      await now(ben, 'close', ['compare']);
      const announcedToo = await ben.announceCompared();
      await now(ben, 'close', ['post-announcement', announcementOf('Ada')], ben.control('keep-copy-announcement'));

      // Release: one after the other.
      await ada.takeOthers(announcedToo);
      await now(ada, 'release', ['release-now'], ada.button(words.release));
      await ben.takeOthers(announced);
      await now(ben, 'release', ['post-announcement', releaseOf('Ada')], ben.control('keep-copy-announcement'));
      const release = await ada.release();
      await now(ada, 'release', ['send-release', releaseOf('Ben')], ada.control('keep-copy-release'));
      await ben.takeOthers(release);
      await now(ben, 'release', ['release-now'], ben.button(words.release));
      const releaseToo = await ben.release();
      await now(ben, 'result', ['compare-result'], ben.control('keep-copy-release'));
      await ada.takeOthers(releaseToo);
      await now(ada, 'result', ['see-result'], ada.button(words.reveal));
      await ada.reveal('Team Blue');
      await ada.follow(link);
      await now(ada, 'result', ['open-result'], ada.control('reveal-open'));
    });
  }
}

for (const { name, ...size } of SIZES) {
  test(`with a mailbox, what lies in it is posted by nobody, and the keyboard leads through the whole round, on ${name}`, async ({ page, newVisitor, trouble }) => {
    // Nothing lies in the mailbox at first.
    trouble.expectFailedRequests(/status of 4(04|12) .*\/mailbox\//);
    await page.setViewportSize(size);
    const address = '/hosts/mailbox.html';
    const ben = await Guided.arrive(await newVisitor(), size, 'en', address);
    const mia = await Guided.arrive(await newVisitor(), size, 'en', address);
    const ada = new Guided(page, 'en', address);
    const { words } = ada;
    const both = new Intl.ListFormat(languageOf('en').locale).format(['Ada', 'Ben']);
    const card = await ben.makeCard('Ben');
    await ada.open();
    const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 5, cards: [card] });
    const markOf = async (label: string) => (await ada.element.locator('.marked', { hasText: ada.say(label) }).first().locator('strong').textContent())!;

    // Set up: what a press makes is put in by that press.
    await expectNow(ada, 'set-up', ['send-link', messagesOf('Ben')], ada.control('facilitate-copy-link'));
    const mark = await markOf('mark-round');
    await ben.follow(link);
    await expectNow(ben, 'set-up', ['keep'], ben.button(words.keep));
    await ben.press(ben.button(words.keep));
    await expectNow(ben, 'collect', [listOf('Ada')]);
    await page.bringToFront();
    await expectNow(ada, 'collect', ['invite', people(5)], ada.control('facilitate-copy-link'));

    // Collect: a member who was told the round's mark answers and hands in.
    await mia.follow(link);
    await expectNow(mia, 'collect', ['answer'], mia.button(words.answer));
    await mia.hear(mark);
    await mia.press(mia.button(words.answer));
    await mia.checkIn.type(FIVE[0]);
    expect(await onTheScreen(mia.button(words.seal))).toBe('on the screen');
    await mia.press(mia.button(words.seal));
    await expectNow(mia, 'collect', ['hand-in', listOf('Ada')], mia.control('mailbox-hand-in'));
    await mia.press(mia.control('mailbox-hand-in'));
    await expectNow(mia, 'collect', [listOf('Ada')]);
    const fingerprints = [await mia.fingerprint.innerText()];
    await page.bringToFront();
    await expectNow(ada, 'collect', [people(4)]);
    const others = await Guided.arrive(await newVisitor(), size, 'en', address);
    for (const answers of FIVE.slice(1)) {
      await others.follow(link);
      await others.answer(answers);
      fingerprints.push(await others.fingerprint.innerText());
      await others.control('mailbox-hand-in').click();
      await expectNow(others, 'collect', [listOf('Ada')], undefined, { axe: false });
      await others.page.evaluate(() => localStorage.clear());
    }

    // Close: the list is closed, looked at, compared and announced.
    await page.bringToFront();
    await expectNow(ada, 'close', ['close-list'], ada.button(words.close));
    await ada.press(ada.button(words.close));
    await expectNow(ada, 'close', ['close-list'], ada.button(words.closeYes));
    await ada.press(ada.button(words.closeYes));
    await expectNow(ada, 'close', ['announce'], ada.button(words.announce));
    await ada.press(ada.button(words.announce));
    await expectNow(ada, 'close', [announcementOf('Ben')]);
    await mia.page.bringToFront();
    await expectNow(mia, 'close', ['post-line', announcementOf('Ben')], mia.control('look-up-copy-line'));
    const line = await mia.part('mine').inputValue();
    await ben.page.bringToFront();
    const compare = ben.part('compare').getByRole('button', { name: words.compare, exact: true });
    await expectNow(ben, 'close', ['compare'], compare);
    // Everyone says their line, and each names their own code.
    const lines = fingerprints.map((fingerprint, at) => `Member ${at + 1}: ${line.replace(fingerprints[0], fingerprint)}`);
    await ben.part('chat').fill(lines.join('\n'));
    await ben.press(compare);
    await expectHere(ben.button(words.looked));
    await expectNow(ben, 'close', ['compare']);
    await ben.press(ben.button(words.looked));

    // Release: one after the other.
    await expectNow(ben, 'release', [releaseOf('Ada')]);
    await mia.page.bringToFront();
    await expectNow(mia, 'release', ['post-line', releaseOf(both)], mia.control('look-up-copy-line'));
    await page.bringToFront();
    await expectNow(ada, 'release', ['release-now'], ada.button(words.release));
    await ada.press(ada.button(words.release));
    await expectNow(ada, 'release', [releaseOf('Ben')]);
    await ben.page.bringToFront();
    await expectNow(ben, 'release', ['release-now'], ben.button(words.release));
    await ben.press(ben.button(words.release));
    await expectNow(ben, 'result', ['compare-result'], ben.element.getByText(ben.say('wall-mark-title'), { exact: true }));
    await page.bringToFront();
    await expectNow(ada, 'result', ['see-result'], ada.button(words.reveal));
    await ada.part('team-name').fill('Team Blue');
    await ada.press(ada.button(words.reveal));
    await expect(ada.part('projector')).toBeVisible();
    await ada.follow(link);
    await expectNow(ada, 'result', ['open-result'], ada.control('reveal-open'));
  });
}
