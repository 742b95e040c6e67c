// Protects the files with reminders: another program's parser reads them, they are neutral, and what a
// person wrote is in them only if they tick that.
import ICAL from 'ical.js';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { saved } from './pages/files';
import { TeamPage } from './pages/teams';

/** What a calendar makes of a file. */
function read(bytes: Buffer) {
  const component = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
  const event = new ICAL.Event(component.getFirstSubcomponent('vevent')!);
  const days = event.iterator();
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    wholeDay: event.startDate.isDate,
    alarm: component.getFirstSubcomponent('vevent')!.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger')?.toString(),
    days: [days.next(), days.next(), days.next()].map((day) => day?.toString()),
  };
}

test('check-ins every few weeks, whose file takes the place of an earlier one', { tag: '@matters' }, async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.complete([5, 4, 2, 1, 4, 4, 2, 4]);
  await checkIn.screen.getByText('Remind me of the next check-ins').click();
  const file = await saved(page, () => checkIn.button('Every 4 weeks').click());
  expect(file.name).toBe('pulse-check.ics');
  const first = read(file.bytes);
  expect(first).toMatchObject({
    summary: 'Team pulse',
    description: null,
    wholeDay: true,
    alarm: 'PT9H',
    days: ['2026-12-21', '2027-01-18', '2027-02-15'],
  });
  expect(file.bytes.toString()).not.toMatch(/http|#|safety/i);
  await expect(checkIn.screen).toContainText('Saved. Open the file to take it into your calendar.');
  await checkIn.button(checkIn.words.toJournal).click();
  await checkIn.screen.getByText('Remind me of the next check-ins').click();
  const second = read((await saved(page, () => checkIn.button('Every 2 weeks').click())).bytes);
  expect(second.uid).toBe(first.uid);
  expect(second.days[0]).toBe('2026-12-07');
});

test('a promise with a day, and what it is about only if that is wanted', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const journal = await checkIn.journal();
  await journal.commitTo('Send Noor the list; then, “call”', '2026-11-27');
  await checkIn.screen.getByText('Change', { exact: true }).click();
  const commitment = journal.commitment('Send Noor the list; then, “call”');
  const neutral = read((await saved(page, () => commitment.getByRole('button', { name: 'Save to my calendar' }).click())).bytes);
  expect(neutral).toMatchObject({ summary: 'Keep what was agreed', description: null, days: ['2026-11-27', undefined, undefined] });
  await commitment.getByRole('checkbox', { name: 'Write what it is about into the entry' }).check();
  const told = read((await saved(page, () => commitment.getByRole('button', { name: 'Save to my calendar' }).click())).bytes);
  expect(told).toMatchObject({ uid: neutral.uid, summary: neutral.summary, description: 'Send Noor the list; then, “call”' });
});

test('a practice on the day on which it is asked how it went', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const results = await checkIn.complete([5, 4, 2, 1, 4, 4, 2, 4]);
  await results.practices.getByRole('button', { name: checkIn.words.tryThis }).first().click();
  const file = await saved(page, () => results.practices.getByRole('button', { name: 'Save to my calendar' }).click());
  expect(read(file.bytes)).toMatchObject({ summary: 'See how it went', description: null, days: ['2026-12-07', undefined, undefined] });
});

test('a team takes the days of what it agreed on along, and is reminded of its rounds', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const team = new TeamPage(page);
  await team.openTeam('team-history.json', 'Team Blue');
  const checkIn = new CheckIn(page);
  const { bytes } = await saved(page, () => checkIn.button('Save what is due to my calendar').click());
  const events = new ICAL.Component(ICAL.parse(bytes.toString('utf8'))).getAllSubcomponents('vevent');
  expect(events.length).toBeGreaterThan(0);
  for (const event of events) {
    expect(new ICAL.Event(event).summary).toBe('Keep what was agreed');
    expect(new ICAL.Event(event).description).toBeNull();
  }
  await checkIn.screen.getByText('Remind me of the next rounds').click();
  const rounds = read((await saved(page, () => checkIn.button('Every 6 weeks').click())).bytes);
  expect(rounds.summary).toBe('Team pulse');
  expect(rounds.days).not.toContain(undefined);
});
