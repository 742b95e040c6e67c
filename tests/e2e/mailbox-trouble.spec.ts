// Protects a round whose mailbox misbehaves: nothing is lost, nothing is said that isn't so, what can be done is said, and
// it goes on once the mailbox is well again.
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './watched';
import {
  Mailbox, busy, cuts, forgetful, full, isAboutFile, lies, losesFiles, pathOf, refusesLength, sendsOn, signOn, silent, unreachable, type Trouble,
} from './pages/mailbox';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';

test.setTimeout(90_000);

/** A page with a mailbox. */
const PAGE = '/hosts/mailbox.html';

const PLAN = { title: 'Team Blue', name: 'Ada', invited: 5, minimum: 5 };
const IN = 'It’s in the mailbox.';
const NO_ANSWER = 'The mailbox doesn’t answer. Check your connection and try again.';
const NO_ROOM = 'The mailbox has no room. Tell whoever looks after this page.';
const UNTRUE = 'The mailbox said yes, and gives something else back. Tell whoever looks after this page.';
const SOMETHING_ELSE = 'Something else answers in the mailbox’s place, perhaps a page to sign on. Tell whoever looks after this page.';

/** Failed requests stand in the console. */
const FAILED = /Failed to load resource/;

/** Longer than pages wait before they look again, and shorter than they wait for an answer. */
const UNTIL_NEXT_LOOK = 16_000;

/** Longer than pages wait for an answer. */
const PATIENCE = 31_000;

/** Lets time pass on a page that is waiting. */
async function later(page: Page, time = UNTIL_NEXT_LOOK) {
  await page.clock.fastForward(time);
}

/** How far the code of this member is. */
function standingOf(member: RoundPage) {
  return member.element.locator('.handed-over .put-in .outcome');
}

/** The link of a round that somebody sets up, whose page is closed then. */
async function linkOf(mailbox: Mailbox, facilitator: BrowserContext) {
  const ada = await RoundPage.of(await mailbox.serve(facilitator), undefined, PAGE);
  await ada.open();
  const link = await ada.setUp(PLAN);
  await ada.page.close();
  return link;
}

/** Somebody who has sealed their answers, at the screen on which they hand in. */
async function sealed(page: Page, link: string, answers = FIVE[0]) {
  const member = new RoundPage(page, undefined, PAGE);
  await member.follow(link);
  return { member, code: await member.answer(answers) };
}

for (const [what, trouble, said] of [
  ['can’t be reached', unreachable, NO_ANSWER],
  ['never answers', silent, NO_ANSWER],
  ['is full', full, NO_ROOM],
  ['refuses the length', refusesLength, NO_ROOM],
  ['is busy', busy, 'The mailbox refuses it (503). Tell whoever looks after this page.'],
  ['says yes and forgets', forgetful, UNTRUE],
  ['says yes and gives something else', lies, UNTRUE],
  ['is behind a page to sign on', signOn, UNTRUE],
  ['sends on to another page', sendsOn, SOMETHING_ELSE],
] as [string, Trouble, string][]) {
  test(`a mailbox that ${what}: the code is not said to be in, can be copied, and goes in later`, async ({ page, context, newVisitor, trouble: watched }) => {
    if ([unreachable, full, refusesLength, busy, forgetful, lies].includes(trouble)) watched.expectFailedRequests(FAILED);
    const mailbox = new Mailbox();
    await mailbox.serve(context);
    const link = await linkOf(mailbox, await newVisitor());
    await page.clock.install();
    const { member, code } = await sealed(page, link);

    mailbox.trouble = trouble;
    await member.button('Hand in').click();
    if (trouble === silent) {
      await expect(standingOf(member)).toHaveText('On its way …');
      await later(page, PATIENCE);
      // The second request, whether it is there all the same.
      await expect.poll(() => mailbox.requests.at(-1)).toBe('GET');
      await later(page, PATIENCE);
    }
    await expect(standingOf(member)).toHaveText(`It is not in. ${said} You can hand it in by copying it, too.`);
    await expect(member.element).not.toContainText(IN);
    await expect(member.field('Your code')).toBeVisible();
    await expect(member.field('Your code')).toHaveValue(code);
    expect(mailbox.of('code').filter(([, text]) => text === code).length).toBeLessThanOrEqual(1);

    // Opened again, it is still not said to be in.
    await page.reload();
    await expect(member.button('Hand in')).toBeVisible();
    await expect(member.element).not.toContainText(IN);

    mailbox.trouble = undefined;
    await member.button('Hand in').click();
    await expect(standingOf(member)).toHaveText(IN);
    expect(mailbox.of('code').map(([, text]) => text)).toEqual([code]);
    await expect(member.button('Hand in')).toHaveCount(0);
  });
}

test('an answer that got lost on its way: the code is there, and that is found out', async ({ page, context, newVisitor, trouble }) => {
  trouble.expectFailedRequests(FAILED);
  const mailbox = new Mailbox();
  await mailbox.serve(context);
  const { member, code } = await sealed(page, await linkOf(mailbox, await newVisitor()));
  mailbox.trouble = (request, { files }) => {
    if (request.method() !== 'PUT') return undefined;
    files.set(pathOf(request), request.postData()!);
    return 'broken';
  };
  await member.button('Hand in').click();
  await expect(standingOf(member)).toHaveText(IN);
  expect(mailbox.of('code').map(([, text]) => text)).toEqual([code]);
});

test('a slow mailbox: it is said to be on its way, and a second press sends nothing', async ({ page, context, newVisitor }) => {
  const mailbox = new Mailbox();
  await mailbox.serve(context);
  const { member, code } = await sealed(page, await linkOf(mailbox, await newVisitor()));
  let answer = () => {};
  const answered = new Promise<void>((resolve) => (answer = resolve));
  mailbox.requests.length = 0;
  mailbox.trouble = (request) => (isAboutFile(request) ? answered.then(() => undefined) : undefined);
  await member.button('Hand in').click();
  await expect(standingOf(member)).toHaveText('On its way …');
  await member.button('Hand in').click();
  await member.unfold('Without the mailbox');
  await expect(member.field('Your code')).toHaveValue(code);
  await expect(member.element).not.toContainText(IN);
  answer();
  await expect(standingOf(member)).toHaveText(IN);
  expect(mailbox.requests.filter((method) => method === 'PUT')).toHaveLength(1);
});

test('a code that has gone from the mailbox since is not said to be in any longer, and goes in again', async ({ page, context, newVisitor, trouble }) => {
  trouble.expectFailedRequests(FAILED);
  const mailbox = new Mailbox();
  await mailbox.serve(context);
  const link = await linkOf(mailbox, await newVisitor());
  await page.clock.install();
  const { member, code } = await sealed(page, link);
  await member.button('Hand in').click();
  await expect(standingOf(member)).toHaveText(IN);
  await later(page);
  await page.reload();
  await expect(standingOf(member)).toHaveText(IN);

  for (const [path] of mailbox.of('code')) mailbox.files.delete(path);
  await later(page);
  await expect(standingOf(member)).toContainText('It is not in. It was, and has gone from the mailbox since.');
  await page.reload();
  await expect(member.button('Hand in')).toBeVisible();
  await expect(member.element).not.toContainText(IN);
  await member.unfold('Without the mailbox');
  await expect(member.field('Your code')).toHaveValue(code);
  await member.button('Hand in').click();
  await expect(standingOf(member)).toHaveText(IN);
  expect(mailbox.of('code').map(([, text]) => text)).toEqual([code]);
});

test('a code is not said to have gone because something else came in the place of the listing', async ({ page, context, newVisitor }) => {
  const mailbox = new Mailbox();
  await mailbox.serve(context);
  const link = await linkOf(mailbox, await newVisitor());
  await page.clock.install();
  const { member } = await sealed(page, link);
  await member.button('Hand in').click();
  await expect(standingOf(member)).toHaveText(IN);
  const [[path]] = mailbox.of('code');
  const fetched = () => mailbox.requests.filter((method) => method === 'GET').length;
  for (const body of ['', `<p>Nothing to see at ${path.split('/')[0]}</p>`, '[]']) {
    mailbox.trouble = (request) => (request.method() === 'PROPFIND' ? { status: 200, body } : undefined);
    const before = fetched();
    await later(page);
    await expect.poll(fetched, 'it is asked for itself').toBeGreaterThan(before);
    await expect(standingOf(member)).toHaveText(IN);
  }
});

test('somebody else’s file under the code’s name is not taken for the code', async ({ page, context, newVisitor, trouble }) => {
  trouble.expectFailedRequests(FAILED);
  const mailbox = new Mailbox();
  await mailbox.serve(context);
  const { member, code } = await sealed(page, await linkOf(mailbox, await newVisitor()));
  mailbox.trouble = (request, { files }) => {
    if (request.method() === 'PUT') files.set(pathOf(request), 'something else');
    return undefined;
  };
  await member.button('Hand in').click();
  await expect(standingOf(member)).toContainText('It is not in. Something else lies in the mailbox under its name.');
  await expect(member.field('Your code')).toHaveValue(code);
});

/** A facilitator, one code in their list, and one more in a mailbox that then misbehaves. */
async function collecting(page: Page, mailbox: Mailbox, visit: () => Promise<Page>, trouble: Trouble) {
  await page.clock.install();
  const ada = new RoundPage(page, undefined, PAGE);
  await ada.open();
  const link = await ada.setUp(PLAN);
  const codes: string[] = [];
  for (const answers of FIVE.slice(0, 3)) {
    const { member, code } = await sealed(await visit(), link, answers);
    codes.push(code);
    if (codes.length === 1) {
      await member.button('Hand in').click();
      await expect(standingOf(member)).toHaveText(IN);
      await page.bringToFront();
      await later(page);
      await expectIn(ada, 1);
      mailbox.trouble = trouble;
    } else if (codes.length === 2) {
      // The facilitator's page, which looks by itself, is not to find it yet.
      mailbox.trouble = (request, box) => (request.frame().page() === page ? trouble(request, box) : undefined);
      await member.button('Hand in').click();
      await expect(standingOf(member)).toHaveText(IN);
      mailbox.trouble = trouble;
    }
  }
  await page.bringToFront();
  return { ada, codes };
}

/** That so many codes are in the facilitator's list. */
async function expectIn(ada: RoundPage, count: number) {
  await expect(ada.standing).toContainText(new RegExp(`^${count} of 5 codes`));
}

/** What the facilitator reads about the mailbox. */
function troubleOf(ada: RoundPage) {
  return ada.element.locator('.collect > .outcome');
}

for (const [what, trouble, said] of [
  ['can’t be reached', unreachable, NO_ANSWER],
  ['is busy', busy, 'The mailbox refuses it (503). Tell whoever looks after this page.'],
  ['is behind a page to sign on', signOn, SOMETHING_ELSE],
  ['sends on to another page', sendsOn, SOMETHING_ELSE],
  ['has lost its files', losesFiles, ''],
  ['gives other content', lies, ''],
  ['gives half of each file', cuts, ''],
] as [string, Trouble, string][]) {
  test(`a mailbox that ${what}: what was collected stays, copying goes on, and so does the mailbox later`, async ({ page, context, newVisitor, trouble: watched }) => {
    if ([unreachable, busy, losesFiles].includes(trouble)) watched.expectFailedRequests(FAILED);
    const mailbox = new Mailbox();
    await mailbox.serve(context);
    const visit = async () => (await mailbox.serve(await newVisitor())).newPage();
    const { ada, codes } = await collecting(page, mailbox, visit, trouble);
    const before = mailbox.requests.length;
    await later(page);
    await expect.poll(() => mailbox.requests.length).toBeGreaterThan(before);
    await expect(troubleOf(ada)).toHaveText(said);
    await expectIn(ada, 1);
    await ada.paste(codes[2]);
    await expectIn(ada, 2);

    mailbox.trouble = undefined;
    // A file that was something else is asked for again after a look, or a few.
    await expect(async () => {
      await later(page);
      await expect(ada.standing).toContainText('3 of 5 codes', { timeout: 500 });
    }).toPass({ timeout: 30_000 });
    await expect(troubleOf(ada)).toHaveText('');
  });
}

test('what is listed twice, lies under two names, or is very long counts once or not at all', async ({ page, context, newVisitor, trouble }) => {
  trouble.expectFailedRequests(FAILED);
  const mailbox = new Mailbox();
  await mailbox.serve(context);
  const visit = async () => (await mailbox.serve(await newVisitor())).newPage();
  const { ada } = await collecting(page, mailbox, visit, unreachable);
  const [[path, code]] = mailbox.of('code');
  mailbox.crowd(3);
  const [copy, long, longer] = mailbox.of('code').filter(([, text]) => text === 'nothing').map(([path]) => path);
  mailbox.files.set(copy, code);
  mailbox.files.set(long, 'A'.repeat(5_000_000));
  mailbox.files.set(longer, code + 'A'.repeat(5_000_000));
  mailbox.trouble = (request, { files }) => {
    if (request.method() !== 'PROPFIND') return undefined;
    const names = [...files.keys()].map((path) => path.split('/')[1]);
    return { status: 207, body: [...names, ...names].join('\n') };
  };
  await later(page);
  await expectIn(ada, 2);
  const before = mailbox.requests.length;
  await later(page);
  await expect.poll(() => mailbox.requests.length).toBeGreaterThan(before);
  await expectIn(ada, 2);
  await expect(troubleOf(ada)).toHaveText('');
  expect(mailbox.files.get(path)).toBe(code);
});

test('ten thousand foreign files: some are read, that is said, and copying goes on', async ({ page, context, newVisitor, trouble }) => {
  trouble.expectFailedRequests(FAILED);
  const mailbox = new Mailbox();
  await mailbox.serve(context);
  const visit = async () => (await mailbox.serve(await newVisitor())).newPage();
  const { ada, codes } = await collecting(page, mailbox, visit, unreachable);
  const own = new Map(mailbox.files);
  mailbox.crowd(10_000);
  mailbox.trouble = undefined;
  mailbox.requests.length = 0;
  await later(page);
  await expect(troubleOf(ada)).toContainText('More lies in the mailbox than this round can need, so not all of it is read.');
  await expectIn(ada, 1);
  expect(mailbox.requests.length).toBeLessThan(150);
  await ada.paste(codes[2]);
  await expectIn(ada, 2);

  mailbox.files.clear();
  for (const [path, text] of own) mailbox.files.set(path, text);
  await page.reload();
  await expectIn(ada, 3);
  await expect(troubleOf(ada)).toHaveText('');
});
