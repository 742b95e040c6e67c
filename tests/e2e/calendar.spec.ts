
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
