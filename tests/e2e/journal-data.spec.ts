// Protects the promise about data: what is shown is what is stored, it can be taken along whole,
// nothing wrong comes in, and nothing is left when it is erased or was never to be kept.
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { leave } from './pages/leaving';
import { JOURNAL_KEY, everythingStored, fixture, ourKeys, store, storedJournal } from './pages/storage';

const ALL_FOURS = [4, 4, 4, 4, 4, 4, 4, 4];
const DAMAGED = 'That file is not a journal that was exported here, or it is damaged. Nothing was changed.';

test('what is shown as stored is what is stored, also after a change', { tag: '@matters' }, async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  expect(await journal.shownAsStored()).toEqual(await everythingStored(page));
  await journal.addWin('ü “quotes” <b> \u202e');
  await journal.hideStored();
  const shown = await journal.shownAsStored();
  expect(shown).toEqual(await everythingStored(page));
  expect(shown[JOURNAL_KEY]).toContain('ü “quotes” <b>');
});

test('keys and scores are blanked out until one asks for them, and again when it was closed', async ({ page, context }) => {
  const stored = fixture('../../journal/version-3.json');
  const { journal: held } = JSON.parse(stored);
  const counts: number[][] = held.scores.map((scores: { counts: number[] }) => scores.counts);
  const secrets = [`"private":"${held.keys[0].private}"`, ...counts.map((each) => `"counts":${JSON.stringify(each)}`)];
  const damaged = `{${secrets[0].slice(0, -1)}`;
  await store(context, stored);
  await store(context, damaged, 'pulse-check:quarantine:1');
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  let shown = await journal.shownAsStored();
  expect(shown['pulse-check:quarantine:1']).toBe('{"private":"…');
  const blanked = secrets.reduce((text, secret) => text.replace(secret, secret.replace(/(?<=:["[])[^"\]]+/, '…')), stored);
  expect(blanked).not.toContain(held.keys[0].private);
  expect(shown[JOURNAL_KEY]).toBe(blanked);
  await expect(checkIn.element).not.toContainText(held.keys[0].private);

  await journal.showBlanked.click();
  expect(await journal.shownTexts()).toEqual(await everythingStored(page));
  await expect(journal.showBlanked).toBeHidden();
  await expect(journal.data.locator('pre').first()).toBeFocused();
  await journal.hideStored();
  await expect(checkIn.element).not.toContainText(held.keys[0].private);
  shown = await journal.shownAsStored();
  expect(shown[JOURNAL_KEY]).toBe(blanked);
});

test('where there is nothing to blank out nothing is said of it', async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await journal.shownAsStored();
  await expect(journal.showBlanked).toBeHidden();
});

test('what is typed turns round and hides nothing that stands beside it', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await journal.addWin(' Ada\u202eneB\u200b\u00a0 won\u2066 ');
  await journal.commitTo('\u202eAsk\u200d Noor', '2026-12-01');
  expect((await storedJournal(page)).wins[0].text).toBe('AdaneB won');
  expect((await storedJournal(page)).commitments[0].text).toBe('Ask Noor');
  // Letters of other scripts are words like any other, and stand by themselves.
  await journal.addWin('\u05e9\u05dc\u05d5\u05dd 1');
  await expect(journal.win('\u05e9\u05dc\u05d5\u05dd 1').locator('bdi')).toHaveText('\u05e9\u05dc\u05d5\u05dd 1');
  await journal.addWin('\u200b\u202e');
  await expect(journal.part('Small wins').getByRole('listitem')).toHaveCount(2);
});

test('what is exported restores everything in another browser, and only once', { tag: '@matters' }, async ({ page, context, newVisitor }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const file = await (await checkIn.journal()).export();
  expect(file.name).toBe('pulse-check-journal-2026-11-23.json');
  // The first version of the journal knew neither rounds nor teams nor plans nor goals.
  const { journal: earlier, ...rest } = JSON.parse(fixture('full-journal.json'));
  const drafts = earlier.drafts.map((draft: object) => ({ ...draft, round: null }));
  const practices = earlier.practices.map(({ outcome, ...practice }: { outcome: string | null }) => ({
    ...practice,
    ask_on: null,
    plan: null,
    outcomes: outcome ? [{ day: null, outcome, then: 'done' }] : [],
  }));
  const commitments = earlier.commitments.map((commitment: object) => ({ ...commitment, to: '', plan: null, renegotiated: null }));
  const added = { goal: null, rounds: [], plans: [], keys: [], teams: [], past_rounds: [], scores: [], actions: [], agreement: [], team_wins: [], to_thank: [], programmes: [] };
  expect(JSON.parse(file.text)).toEqual({ ...rest, version: 6, journal: { ...earlier, drafts, practices, commitments, ...added } });
  await expect(checkIn.screen).toContainText('Exported as pulse-check-journal-2026-11-23.json.');

  const elsewhere = new CheckIn(await (await newVisitor()).newPage());
  await elsewhere.open();
  const journal = await elsewhere.journal();
  await journal.import(file.text);
  await expect(journal.outcome).toHaveText('9 entries added.');
  await expect(journal.checkIns).toHaveCount(3);
  await expect(journal.win('We said no to a rush job')).toBeVisible();
  expect(await storedJournal(elsewhere.page)).toEqual(JSON.parse(file.text).journal);

  await journal.import(file.text);
  await expect(journal.outcome).toHaveText('Everything in that file was here already.');
  expect(await storedJournal(elsewhere.page)).toEqual(JSON.parse(file.text).journal);
});

test('an import is added to what is there, in order of day', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-09-01T10:00:00'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await (await checkIn.complete(ALL_FOURS)).toJournal();
  await journal.import(fixture('three-check-ins.json'));
  await expect(journal.outcome).toHaveText('3 entries added.');
  await expect(journal.checkIns).toContainText([/26 Oct 2026/, /14 Sept 2026/, /1 Sept 2026/, /3 Aug 2026/]);
});

const wrongFiles: [string, string, string][] = [
  ['a text', 'Dear diary', DAMAGED],
  ['nothing', '', DAMAGED],
  ['other JSON', '{"pulse-check":"round","version":1,"journal":{}}', DAMAGED],
  ['a journal cut short', fixture('damaged-journal.txt'), DAMAGED],
  ['a journal with a score that no scale can give', fixture('full-journal.json').replace('"sum":27', '"sum":41'), DAMAGED],
  ['a journal without its wins', fixture('full-journal.json').replace(/,"wins":\[.*?\]/, ''), DAMAGED],
  ['a journal of a newer version', fixture('newer-journal.json'), 'That file was exported by a newer version of this tool. Nothing was changed.'],
  ['a huge file', `${' '.repeat(10_000_001)}${fixture('three-check-ins.json')}`, DAMAGED],
];
for (const [what, text, sentence] of wrongFiles) {
  test(`${what} is refused as a whole`, async ({ page, context }) => {
    await store(context, fixture('full-journal.json'));
    const checkIn = new CheckIn(page);
    await checkIn.open();
    const journal = await checkIn.journal();
    await journal.import(text);
    await expect(journal.outcome).toContainText(sentence);
    expect(await everythingStored(page)).toMatchObject({ [JOURNAL_KEY]: fixture('full-journal.json') });
    await expect(journal.checkIns).toHaveCount(3);
  });
}

test('erasing asks once, and can be called off', { tag: '@matters' }, async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await journal.askToErase();
  await expect(checkIn.screen).toContainText('This can’t be undone.');
  await checkIn.button('Keep everything').click();
  await expect(checkIn.button('Yes, erase everything')).toBeHidden();
  expect(await everythingStored(page)).toMatchObject({ [JOURNAL_KEY]: fixture('full-journal.json') });
});

test('a double click on erasing does not also confirm it', async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.journal();
  await checkIn.button('Erase everything').dblclick();
  await expect(checkIn.screen).toContainText('This can’t be undone.');
  expect(await ourKeys(page)).toEqual([JOURNAL_KEY]);
});

test('erasing leaves no key of the element and every other key of the site', { tag: '@matters' }, async ({ page, context }) => {
  await store(context, fixture('full-journal.json'));
  await store(context, 'set aside', 'pulse-check:quarantine:1');
  await store(context, 'dark', 'theme');
  await store(context, 'theirs', 'pulse-checker');
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await journal.eraseEverything();
  expect(await everythingStored(page)).toEqual({ theme: 'dark', 'pulse-checker': 'theirs' });
  await expect(journal.checkIns).toHaveCount(0);
  await expect(checkIn.screen).toContainText('Nothing is stored.');
  await journal.toCheckIn();
  await expect(checkIn.button('Start')).toBeVisible();
  expect(await ourKeys(page)).toEqual([]);
});

test('erasing forgets the check-in that is under way', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4]);
  await checkIn.back();
  await checkIn.back();
  const journal = await checkIn.journal();
  await journal.eraseEverything();
  await journal.toCheckIn();
  await checkIn.start();
  await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
});

test.describe('forgetting', () => {
  test('as the page wants it leaves nothing in the storage', { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/forget.html');
    await expect(checkIn.screen).toContainText('Nothing is kept: your answers are gone once you close or reload this page.');
    await expect(checkIn.forgetSwitch).toBeHidden();
    const results = await checkIn.complete(ALL_FOURS);
    const journal = await results.toJournal();
    await journal.addWin('Only for now');
    await expect(journal.checkIns).toHaveCount(1);
    expect(await everythingStored(page)).toEqual({});
    await expect(checkIn.screen).toContainText('Gone once you close or reload this page.');
    await expect(journal.data).toContainText('Nothing is stored.');
    await page.reload();
    await expect(checkIn.button('Start')).toBeVisible();
    await checkIn.journal();
    await expect(journal.checkIns).toHaveCount(0);
  });

  test('leaves nothing in a page that the browser keeps to go back to', { tag: '@matters' }, async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/forget.html');
    await checkIn.start();
    await checkIn.type([1, 2, 1]);
    await leave(page);
    await expect(checkIn.button('Start')).toBeVisible();
    await checkIn.start();
    await expect(checkIn.question.getByRole('radio', { checked: true })).toHaveCount(0);
    await checkIn.type(ALL_FOURS);
    await checkIn.finish();
    expect((await leave(page)).markup).not.toContain('Your results');
    await expect(checkIn.button('Start')).toBeVisible();
    const journal = await checkIn.journal();
    await expect(journal.checkIns).toHaveCount(0);
  });

  test('is what it takes: answers that are kept outlast leaving', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.start();
    await checkIn.type([1, 2, 1]);
    await leave(page);
    await checkIn.back();
    await expect(checkIn.choice(1)).toBeChecked();
  });

  test('as the person wants it leaves nothing in the storage', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.forgetSwitch.check();
    await expect(checkIn.screen).toContainText('Nothing is kept: your answers are gone once you close or reload this page.');
    await checkIn.complete(ALL_FOURS);
    expect(await everythingStored(page)).toEqual({});
  });

  test('turned on in the middle removes what was stored of the check-in under way', async ({ page }) => {
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.start();
    await checkIn.type([4]);
    await checkIn.back();
    await checkIn.back();
    await checkIn.forgetSwitch.check();
    expect((await storedJournal(page))?.drafts ?? []).toEqual([]);
    await checkIn.resume(1);
    await checkIn.type([4, 4, 4, 4, 4, 4, 4, 4]);
    await checkIn.finish();
    expect((await storedJournal(page))?.check_ins ?? []).toEqual([]);
  });

  test('turned off again keeps what is answered from then on, and finds the earlier journal', async ({ page, context }) => {
    await store(context, fixture('three-check-ins.json'));
    const checkIn = new CheckIn(page);
    await checkIn.open();
    await checkIn.forgetSwitch.check();
    await checkIn.forgetSwitch.uncheck();
    await checkIn.complete(ALL_FOURS);
    expect((await storedJournal(page)).check_ins).toHaveLength(4);
  });

  test('does not hide that an earlier journal is still stored', async ({ page, context }) => {
    await store(context, fixture('three-check-ins.json'));
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/forget.html');
    await expect(checkIn.screen).toContainText('What was stored here earlier stays until you erase it in the journal.');
    const journal = await (await checkIn.complete(ALL_FOURS)).toJournal();
    await expect(journal.checkIns).toHaveCount(1);
    expect(await journal.shownAsStored()).toEqual({ [JOURNAL_KEY]: fixture('three-check-ins.json') });
    await journal.eraseEverything();
    expect(await ourKeys(page)).toEqual([]);
  });
});
