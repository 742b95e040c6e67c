// Protects entries where the browser's storage is not what one hopes for: blocked, full, damaged,
// written by a newer version, or written by two tabs at once. Nothing is lost or written over in
// silence.
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { FIVE } from './pages/people';
import { Results } from './pages/results';
import { RoundPage } from './pages/rounds';
import { JOURNAL_KEY, everythingStored, fillStorage, fixture, makeRoom, ourKeys, store, storedJournal } from './pages/storage';

const BLOCKED = 'This browser or page doesn’t allow storing anything.';
const FULL = 'This site’s storage is full';
const NEWER = 'Your journal was saved by a newer version of this tool.';
const SET_ASIDE = 'Some stored data could not be read and was set aside, untouched.';
const ALL_FOURS = [4, 4, 4, 4, 4, 4, 4, 4];

test.describe('blocked', () => {
  test.beforeEach(async ({ context }) => {
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('The document is sandboxed', 'SecurityError');
        },
      });
    });
  });

  test('a check-in works, its results are in the journal, and it is said that nothing is kept', { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await expect(checkIn.notice).toContainText(BLOCKED);
    const results = await checkIn.complete(ALL_FOURS);
    const journal = await results.toJournal();
    await expect(journal.checkIns).toHaveCount(1);
    expect(await journal.shownAsStored()).toEqual({});
    await expect(journal.data).toContainText('Nothing is stored.');
    expect(JSON.parse((await journal.export()).text).journal.check_ins).toHaveLength(1);
  });

  test('the promise does not claim that answers stay in the browser', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await expect(checkIn.screen).not.toContainText('Your answers stay in this browser on this device.');
  });
});

test('in a sandboxed frame, which has no storage and no forms, a check-in works by keyboard', { tag: '@matters' }, async ({ page }) => {
  await page.goto('/hosts/sandbox.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText(BLOCKED)).toBeVisible();
  await expect(frame.getByText('Nothing is kept:')).toBeVisible();
  await frame.getByRole('button', { name: 'Start' }).click();
  for (let question = 1; question <= 8; question++) {
    await expect(frame.getByText(`Question ${question} of 8`)).toBeVisible();
    await expect(frame.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
  }
  await frame.getByRole('button', { name: 'See my results' }).click();
  await expect(frame.getByRole('heading', { name: 'Your results' })).toBeFocused();
  await frame.getByRole('button', { name: 'Open my journal' }).click();
  await frame.getByLabel('What went well?').fill('We laughed');
  await page.keyboard.press('Enter');
  await expect(frame.getByText('We laughed')).toBeVisible();
});

test.describe('full', () => {
  test('entries are kept on the screen, and stored once there is room again', { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await fillStorage(page);
    await checkIn.start();
    await checkIn.type([4, 4, 1, 2, 3]);
    await expect(checkIn.notice).toContainText(FULL);
    await checkIn.back();
    await expect(checkIn.choice(3)).toBeChecked();

    await makeRoom(page);
    await checkIn.type([3]);
    await expect(checkIn.notice).toBeHidden();
    expect((await storedJournal(page)).drafts[0].answers).toEqual([4, 4, 1, 2, 3, null, null, null]);
  });

  test('what is stored stays as it is while there is no room', { tag: '@matters' }, async ({ page, context }) => {
    await store(context, fixture('three-check-ins.json'));
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await fillStorage(page);
    const results = await checkIn.complete(ALL_FOURS);
    await expect(checkIn.notice).toContainText(FULL);
    expect((await everythingStored(page))[JOURNAL_KEY]).toBe(fixture('three-check-ins.json'));

    const journal = await results.toJournal();
    await expect(journal.checkIns).toHaveCount(4);
    await makeRoom(page);
    await journal.addWin('There is room again');
    const stored = await storedJournal(page);
    expect(stored.check_ins).toHaveLength(4);
    expect(stored.wins).toHaveLength(1);
    expect(stored.drafts).toHaveLength(0);
  });

  test('what was removed while there was no room does not come back', async ({ page, context }) => {
    await store(context, fixture('full-journal.json'));
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await fillStorage(page);
    const journal = await checkIn.journal();
    await journal.commitTo('x'.repeat(190));
    await expect(checkIn.notice).toContainText(FULL);
    await journal.remove('We said no to a rush job');
    await makeRoom(page);
    await journal.addWin('There is room again');
    await expect(journal.win('We said no to a rush job')).toHaveCount(0);
    expect((await storedJournal(page)).wins.map((win: { text: string }) => win.text)).toEqual(['There is room again']);
  });

  test('an import that does not fit changes nothing', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await fillStorage(page);
    const journal = await checkIn.journal();
    await journal.import(fixture('three-check-ins.json'));
    await expect(journal.outcome).toContainText('There is no room left for that file');
    await expect(journal.checkIns).toHaveCount(0);
    expect(await ourKeys(page)).toEqual([]);
  });
});

// Cookies that are blocked, or the storage access of a frame that ends, take the storage away from an open page.
const WITHDRAWN: [string, () => void][] = [
  [
    'is out of reach',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    },
  ],
  [
    'refuses every access',
    () => {
      const refuse = () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      };
      for (const name of ['getItem', 'setItem', 'removeItem', 'clear', 'key'] as const) Storage.prototype[name] = refuse;
      Object.defineProperty(Storage.prototype, 'length', { get: refuse });
    },
  ],
];

for (const [what, withdraw] of WITHDRAWN) {
  test.describe(`withdrawn while the page is open, so that it ${what},`, () => {
    const GONE = 'The storage of this site can’t be reached any more';

    test('in the middle of a check-in, nothing that was answered is lost, and it is said', { tag: '@matters' }, async ({ page, context }) => {
      await store(context, fixture('three-check-ins.json'));
      const checkIn = new CheckIn(page);
      await checkIn.open();
      await checkIn.start();
      await checkIn.type([4, 4, 1]);
      await page.evaluate(withdraw);
      await checkIn.type([2]);
      await expect(checkIn.notice).toContainText(BLOCKED);
      await checkIn.back();
      await expect(checkIn.choice(2)).toBeChecked();
      await checkIn.type([2, 3, 3, 3, 3]);
      await checkIn.button('See my results').click();
      const journal = await new Results(checkIn).toJournal();
      await expect(journal.checkIns).toHaveCount(4);
      expect(JSON.parse((await journal.export()).text).journal.check_ins).toHaveLength(4);
    });

    test('in the journal, what is entered stays, and nothing is called erased that may still be there', async ({ page, context }) => {
      await store(context, fixture('three-check-ins.json'));
      const checkIn = new CheckIn(page);
      await checkIn.open();
      const journal = await checkIn.journal();
      await page.evaluate(withdraw);
      await journal.addWin('We laughed');
      await expect(checkIn.notice.filter({ hasText: BLOCKED })).toBeVisible();
      await expect(journal.win('We laughed')).toBeVisible();
      await expect(journal.checkIns).toHaveCount(3);
      await journal.data.getByText('Show exactly what is stored').click();
      await expect(journal.data).toContainText(`${GONE}, so what is stored in it can’t be shown`);
      await journal.askToErase();
      await checkIn.button(journal.words.eraseYes).click();
      await expect(journal.outcome).toContainText(`${GONE}, so what was stored in it may still be there`);
      await expect(journal.checkIns).toHaveCount(0);
    });

    test('while a round is prepared, what was entered stays', async ({ page }) => {
      const checkIn = new CheckIn(page);
      await checkIn.open('/hosts/rounds.html#pulse-check/rounds');
      await checkIn.button('Set up a round').click();
      const title = checkIn.element.getByLabel('Title', { exact: true });
      const name = checkIn.element.getByLabel('Your name', { exact: true });
      await title.fill('Retro');
      await page.evaluate(withdraw);
      await name.fill('Ada');
      // Whoever types on is not interrupted by the notice: the field is the same one.
      const field = await name.elementHandle();
      await expect(checkIn.notice.filter({ hasText: BLOCKED })).toBeVisible();
      expect(await field?.evaluate((field) => field.isConnected)).toBe(true);
      await title.fill('Retro 12');
      await expect(title).toHaveValue('Retro 12');
      await expect(name).toHaveValue('Ada');
      await checkIn.button('Go on later').click();
      await expect(checkIn.element).toContainText('Retro 12');
    });

    test('while codes are collected, those that are in stay and more come in', async ({ page, newVisitor }) => {
      const ada = new RoundPage(page);
      await ada.open();
      const link = await ada.setUp({ title: 'Team Blue', name: 'Ada' });
      const codes = await (await RoundPage.of(await newVisitor())).codesOf(link, FIVE.slice(0, 3));
      await ada.paste(codes[0]);
      await ada.expectCount(1);
      await page.evaluate(withdraw);
      await ada.paste(codes.slice(1).join(' '));
      await ada.expectCount(3);
      await expect(ada.checkIn.notice.filter({ hasText: BLOCKED })).toBeVisible();
    });
  });
}

test.describe('damaged', () => {
  test('an unreadable journal is set aside as it was, shown, and the check-in works', { tag: '@matters' }, async ({ page, context }) => {
    await store(context, fixture('damaged-journal.txt'));
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await expect(checkIn.notice).toContainText(SET_ASIDE);
    expect((await everythingStored(page))['pulse-check:quarantine:1']).toBe(fixture('damaged-journal.txt'));

    const results = await checkIn.complete(ALL_FOURS);
    const journal = await results.toJournal();
    const shown = await journal.shownAsStored();
    expect(shown['pulse-check:quarantine:1']).toBe(fixture('damaged-journal.txt'));
    expect(JSON.parse(shown[JOURNAL_KEY]).journal.check_ins).toHaveLength(1);

    await checkIn.button('Close this message').click();
    await expect(checkIn.notice).toBeHidden();
  });

  test('a second unreadable journal does not replace the first in quarantine', async ({ page, context }) => {
    await store(context, 'first', 'pulse-check:quarantine:1');
    await store(context, 'second');
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await expect(checkIn.notice).toContainText(SET_ASIDE);
    expect(await everythingStored(page)).toEqual({ 'pulse-check:quarantine:1': 'first', 'pulse-check:quarantine:2': 'second' });
  });

  test('without room for the quarantine the unreadable text stays where it is', async ({ page, context }) => {
    await store(context, fixture('damaged-journal.txt'));
    await page.goto('/hosts/without-element.html');
    await fillStorage(page);
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await expect(checkIn.notice).toContainText(FULL);
    const results = await checkIn.complete(ALL_FOURS);
    await expect(results.score('Overall')).toContainText('of 5');
    expect((await everythingStored(page))[JOURNAL_KEY]).toBe(fixture('damaged-journal.txt'));
  });
});

test('a journal of a newer version is left untouched, byte for byte', { tag: '@matters' }, async ({ page, context }) => {
  await store(context, fixture('newer-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await expect(checkIn.notice).toContainText(NEWER);
  const results = await checkIn.complete(ALL_FOURS);
  await results.practices.getByRole('button', { name: 'I’ll try this' }).first().click();
  const journal = await results.toJournal();
  await journal.addWin('Only until the page is closed');
  expect(await everythingStored(page)).toEqual({ [JOURNAL_KEY]: fixture('newer-journal.json') });
  expect(await journal.shownAsStored()).toEqual({ [JOURNAL_KEY]: fixture('newer-journal.json') });
});

test.describe('two tabs', () => {
  test('a check-in finished in each of them is stored', { tag: '@matters' }, async ({ page, context }) => {
    const [first, second] = [new CheckIn(page), new CheckIn(await context.newPage())];
    await first.open();
    await second.open();
    await first.start();
    await first.type([1]);
    await second.button('Start again').click();
    await second.expectQuestion(1);
    await first.type([1, 1, 1, 1, 1, 1, 1]);
    await second.type([5, 5, 5, 5, 5, 5, 5, 5]);
    await first.finish();
    await second.finish();
    const { check_ins, drafts } = await storedJournal(page);
    expect(check_ins.map((checkIn: { answers: number[] }) => checkIn.answers[0])).toEqual([1, 5]);
    expect(drafts).toEqual([]);
    // The first tab knows of the second one's without a reload.
    const journal = await (await first.results()).toJournal();
    await expect(journal.checkIns).toHaveCount(2);
  });

  test('the same draft continued in both follows the latest answer and is finished once by each', async ({ page, context }) => {
    const first = new CheckIn(page);
    await first.open();
    await first.start();
    await first.type([4, 4]);
    const second = new CheckIn(await context.newPage());
    await second.open();
    await second.resume(3);
    await second.pick(2);
    await second.expectQuestion(4);
    await expect(first.choice(2)).toBeChecked();

    await second.type([2, 2, 2, 2, 2]);
    await second.finish();
    await first.type([2, 3, 3, 3, 3, 3]);
    await first.finish();
    const { check_ins, drafts } = await storedJournal(page);
    expect(check_ins).toHaveLength(2);
    expect(new Set(check_ins.map((checkIn: { id: string }) => checkIn.id)).size).toBe(2);
    expect(drafts).toEqual([]);
  });

  test('what one tab erases is gone in the other and does not come back', { tag: '@matters' }, async ({ page, context }) => {
    await store(context, fixture('full-journal.json'));
    const [first, second] = [new CheckIn(page), new CheckIn(await context.newPage())];
    await first.open();
    await second.page.goto('/hosts/element.html');
    const other = await second.journal();
    await expect(other.win('We said no to a rush job')).toBeVisible();

    const journal = await first.journal();
    await journal.eraseEverything();
    await expect(other.win('We said no to a rush job')).toHaveCount(0);
    await expect(other.checkIns).toHaveCount(0);
    await other.addWin('A fresh start');
    const stored = await storedJournal(page);
    expect(stored.check_ins).toEqual([]);
    expect(stored.wins).toHaveLength(1);
    await expect(journal.win('A fresh start')).toBeVisible();
  });
});

test.describe('namespaces', () => {
  test('are kept apart', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/two-namespaces.html');
    const [red, blue] = ['red', 'blue'].map((id) => new CheckIn(page, checkIn.words, page.locator(`#${id}`)));
    await red.complete(ALL_FOURS);
    expect(Object.keys(await everythingStored(page))).toEqual(['red:journal']);
    const journal = await blue.journal();
    await expect(journal.checkIns).toHaveCount(0);
    await journal.eraseEverything();
    expect(Object.keys(await everythingStored(page))).toEqual(['red:journal']);
  });

  test('erasing one leaves another alone whose name begins the same', async ({ page, context }) => {
    await store(context, fixture('three-check-ins.json'), 'pulse-check:red:journal');
    await store(context, fixture('three-check-ins.json'), 'pulse-check-2:journal');
    const checkIn = new CheckIn(page);
    await checkIn.open();
    const journal = await checkIn.journal();
    expect(await journal.shownAsStored()).toEqual({});
    await journal.eraseEverything();
    expect(Object.keys(await everythingStored(page)).sort()).toEqual(['pulse-check-2:journal', 'pulse-check:red:journal']);
  });
});

test.describe('one tab at a time', () => {
  const LOCK = 'pulse-check:journal';

  test('an import waits until no other tab changes the journal', async ({ page, context }) => {
    const other = await context.newPage();
    await other.goto('/hosts/without-element.html');
    await other.evaluate((lock) => {
      void navigator.locks.request(lock, () => new Promise((release) => Object.assign(window, { release })));
    }, LOCK);
    const checkIn = new CheckIn(page);
    await checkIn.open();
    const journal = await checkIn.journal();
    await journal.import(fixture('three-check-ins.json'));
    const waiting = () => other.evaluate(async () => (await navigator.locks.query()).pending!.map((lock) => lock.name));
    await expect.poll(waiting).toEqual([LOCK]);
    expect(await ourKeys(page)).toEqual([]);
    await other.evaluate(() => (window as unknown as { release: () => void }).release());
    await expect(journal.outcome).toHaveText('3 entries added.');
    // And it lets go of it.
    await expect.poll(() => other.evaluate(async () => (await navigator.locks.query()).held!.length)).toBe(0);
  });

  for (const [what, take] of [
    ['has no locks', () => Object.defineProperty(navigator, 'locks', { value: undefined })],
    ['refuses them', () => isSecureContext && Object.assign(LockManager.prototype, { request: () => Promise.reject(new DOMException('no', 'SecurityError')) })],
  ] as const) {
    test(`an import works where the browser ${what}`, async ({ page }) => {
      await page.addInitScript(take);
      const checkIn = new CheckIn(page);
      await checkIn.open();
      const journal = await checkIn.journal();
      await journal.import(fixture('three-check-ins.json'));
      await expect(journal.outcome).toHaveText('3 entries added.');
    });
  }
});
