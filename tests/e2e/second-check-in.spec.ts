// Protects what people see over time: a change is shown against their own last time, and only
// between answers to the same questions.
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { fixture, store } from './pages/storage';

const TODAY = new Date('2026-11-23T10:00:00');

test('results show what changed since the last time that has a number', async ({ page, context }) => {
  await page.clock.setFixedTime(TODAY);
  await store(context, fixture('three-check-ins.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const results = await checkIn.complete([3, 3, 4, 4, 5, 4, 4, 2]);

  const expected: [string, string, string][] = [
    // Two questions were skipped on 26 October.
    ['Overall', 'Not compared with 26 Oct 2026: different questions were answered', '3 Aug 2026 3.4; 14 Sept 2026 3.5; 26 Oct 2026 3.7; 23 Nov 2026 3.9'],
    ['Speaking up', '0.5 lower than on 26 Oct 2026', '3 Aug 2026 4.0; 14 Sept 2026 4.5; 26 Oct 2026 3.5; 23 Nov 2026 3.0'],
    // Skipped on 26 October, so compared with the time before.
    ['Mistakes and help', '1.0 higher than on 14 Sept 2026', '3 Aug 2026 2.5; 14 Sept 2026 3.0; 23 Nov 2026 4.0'],
    ['Room for difference', 'The same as on 26 Oct 2026', '3 Aug 2026 4.5; 14 Sept 2026 4.5; 26 Oct 2026 4.5; 23 Nov 2026 4.5'],
  ];
  for (const [name, change, trend] of expected) {
    await expect(results.score(name)).toContainText(change);
    await expect(results.score(name).getByRole('img')).toHaveAccessibleName(`${name} over time: ${trend}`);
  }
  await expect(checkIn.screen).not.toContainText('Check in again in a few weeks');
});

test('the journal lists all check-ins, the latest first, and shows how each score moved', async ({ page, context }) => {
  await page.clock.setFixedTime(TODAY);
  await store(context, fixture('three-check-ins.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await expect(journal.checkIns).toHaveCount(3);
  await expect(journal.checkIns.first()).toContainText('26 Oct 2026');
  await expect(journal.checkIns.last()).toContainText('3 Aug 2026');
  await expect(journal.part('Check-ins').getByRole('img')).toHaveCount(5);
  await expect(journal.trend('Mistakes and help')).toHaveAccessibleName(
    'Mistakes and help over time: 3 Aug 2026 2.5; 14 Sept 2026 3.0',
  );
});

test('earlier results are compared with what came before them, not after', async ({ page, context }) => {
  await store(context, fixture('three-check-ins.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.journal();
  await checkIn.button('Show results of 14 Sept 2026').click();
  const results = await checkIn.results();
  await expect(results.score('Overall')).toContainText('0.1 higher than on 3 Aug 2026');
  await expect(results.score('Overall').getByRole('img')).toHaveAccessibleName(
    'Overall over time: 3 Aug 2026 3.4; 14 Sept 2026 3.5',
  );
});

test('the first check-in is compared with nothing', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.complete([4, 4, 4, 4, 4, 4, 4, 2]);
  await expect(checkIn.screen).toContainText('Check in again in a few weeks');
  await expect(checkIn.screen).not.toContainText('than on');
  await expect(checkIn.screen.getByRole('img')).toHaveCount(0);
});

test('answers to other wordings are never compared', async ({ page, context }) => {
  await store(context, fixture('check-in-of-another-wording.json'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const results = await checkIn.complete([4, 4, 4, 4, 4, 4, 4, 2]);
  await expect(results.score('Overall')).toContainText('4.0 of 5');
  await expect(checkIn.screen).not.toContainText('3 Aug 2026');
  await expect(checkIn.screen.getByRole('img')).toHaveCount(0);
  const journal = await results.toJournal();
  await expect(journal.checkIns).toHaveCount(2);
  await expect(journal.part('Check-ins').getByRole('img')).toHaveCount(0);
});

test('the pulse compares the questions that it repeats and asks for others in the next quarter', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await page.clock.setFixedTime(new Date('2026-09-14T10:00:00'));
  await checkIn.open('/hosts/pulse.html');
  await expect(checkIn.screen).toContainText('12 questions');
  await checkIn.button('Start').click();
  await checkIn.type([2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4]);
  const before = await checkIn.finish();
  const asked = await before.checkIn.element.getByRole('heading', { level: 3 }).allInnerTexts();

  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await checkIn.open('/hosts/pulse.html');
  await checkIn.button('Start').click();
  await checkIn.type([4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]);
  const after = await checkIn.finish();
  await expect(after.score('Psychological safety')).toContainText('higher than on 14 Sept 2026');
  await expect(after.checkIn.screen.getByText('than on 14 Sept 2026')).toHaveCount(1);
  const nowAsked = await after.checkIn.element.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(nowAsked.filter((name) => asked.includes(name))).toEqual(['Overall', 'Psychological safety', 'Something to try']);
});
