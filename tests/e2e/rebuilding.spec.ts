// Protects the programme after trust was broken: that it warns before it begins, that those who were
// hurt decide when it goes on and may send it back, and that a week left out breaks nothing.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { storedJournal } from './pages/storage';

const on = (day: string) => new Date(`${day}T10:00:00`);

async function open(page: Page) {
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/routes.html#pulse-check/rebuilding');
  await expect(checkIn.heading('Rebuilding trust')).toBeVisible();
  return checkIn;
}

const stage = (checkIn: CheckIn, title: string) =>
  checkIn.screen.locator('section.stage').filter({ has: checkIn.page.getByRole('heading', { level: 3, name: title }) });

test('before it begins it says what it is not for, and nothing is kept until then', { tag: '@matters' }, async ({ page }) => {
  const checkIn = await open(page);
  await expect(checkIn.screen).toContainText('There is no quick fix. There is no end date either');
  await expect(checkIn.heading('When this is not the tool')).toBeVisible();
  await expect(checkIn.screen).toContainText('In immediate danger, to the emergency services.');
  expect(await page.evaluate(() => localStorage.getItem('pulse-check:journal'))).toBeNull();
  await checkIn.button('This isn’t for us').click();
  await expect(checkIn.heading(checkIn.words.yourJournal)).toBeFocused();
});

test('over weeks: what broke, steps, promises, a weekly look, a gate, and a stage sent back', { tag: '@matters' }, async ({ page }) => {
  await page.clock.setFixedTime(on('2026-11-02'));
  const checkIn = await open(page);
  await checkIn.button('Begin').click();
  await checkIn.element.getByRole('checkbox', { name: /^Reliability/ }).check();
  await expect(checkIn.screen).toContainText('Fewer and smaller promises with a day');
  await checkIn.element.getByRole('checkbox', { name: /^Care/ }).check();
  await expect(checkIn.screen).toContainText('begin with honesty or care');

  // Nobody but those who were hurt is asked whether it goes on.
  await expect(checkIn.screen).toContainText('First say above who you are in it.');
  const affected = checkIn.element.getByRole('checkbox', { name: /^I was affected/ });
  await affected.check();
  await expect(checkIn.screen).toContainText('You can’t answer this.');
  await expect(checkIn.button('They said: on')).toBeVisible();
  await affected.uncheck();
  await checkIn.element.getByRole('checkbox', { name: /^I was hurt/ }).check();
  await expect(checkIn.screen).toContainText('You needn’t forgive');
  await expect(checkIn.screen).toContainText('Is this stage done for you: “Acknowledge and own”?');
  await expect(checkIn.screen).not.toContainText('You can’t answer this.');

  const first = stage(checkIn, 'Acknowledge and own');
  await expect(first).toContainText('You are here');
  await first.getByText('Say what happened', { exact: true }).click();
  await expect(first).toContainText('Leave out why.');
  await first.getByRole('checkbox', { name: 'Done: Say what happened' }).check();
  await first.getByRole('group', { name: 'On this team, we say openly what happened.' }).getByRole('radio', { name: 'Disagree', exact: true }).check();
  await checkIn.button('Keep my answers').click();
  await expect(checkIn.screen).toContainText('One of these is low for you.');
  await checkIn.button('Not yet').click();
  await expect(checkIn.screen.getByText('Then it stays here.')).toBeFocused();
  await expect(first).toContainText('You are here');

  await page.clock.setFixedTime(on('2026-11-09'));
  await page.reload();
  await checkIn.button('Yes, on').click();
  const second = stage(checkIn, 'Change consistently');
  await expect(second).toContainText('You are here');
  await second.getByText('Promise little, and that exactly', { exact: true }).click();
  await checkIn.element.getByLabel('What I promise').fill('The list on Friday');
  await checkIn.element.getByLabel('By when').fill('2026-11-13');
  await checkIn.button('Add').click();
  await expect(second).toContainText('The list on Friday');
  await expect(second).toContainText('Next look: 16 Nov 2026');

  // The weekly look is among what is open, and a week that was left out breaks nothing.
  await page.clock.setFixedTime(on('2026-11-24'));
  await page.goto('/hosts/routes.html#pulse-check/journal');
  await page.reload();
  await expect(checkIn.screen).toContainText('Counts double');
  await checkIn.button('Rebuilding trust: look at this week').click();
  await expect(second).toContainText('A week was left out. That breaks nothing');
  const answer = async (point: string) => {
    const groups = second.getByRole('group').filter({ has: page.getByRole('radio') });
    for (const at of [0, 1]) await groups.nth(at).getByRole('radio', { name: point, exact: true }).check();
    await groups.nth(2).getByRole('radio', { name: 'Disagree', exact: true }).check();
    await checkIn.button('Keep my answers').click();
  };
  await answer('Agree');
  await expect(second).toContainText('None of these is low for you.');
  await expect(second).toContainText('Next look: 1 Dec 2026');
  await page.clock.setFixedTime(on('2026-12-01'));
  await page.reload();
  await answer('In between');
  await expect(second.getByRole('columnheader')).toHaveText(['24 Nov 2026', '1 Dec 2026']);
  await expect(second.getByRole('row').nth(1).getByRole('cell')).toHaveText(['4', '3']);

  // Those who were hurt send it back.
  await checkIn.button('Back a stage').click();
  await expect(checkIn.screen.getByText('That isn’t failure')).toBeFocused();
  await expect(stage(checkIn, 'Acknowledge and own')).toContainText('You are here');
  await expect(checkIn.element.getByRole('checkbox', { name: 'Done: Say what happened' })).toBeChecked();
  const { programmes, commitments } = await storedJournal(page);
  expect(programmes[0]).toMatchObject({ stage: 'acknowledging', broke: ['reliability', 'care'], roles: ['hurt'], done: ['name-it'] });
  expect(programmes[0].decisions.map(({ answer }: { answer: string }) => answer)).toEqual(['not-yet', 'on', 'back']);
  expect(programmes[0].promises).toEqual([commitments[0].id]);
});

test('after the last gate it may rest, and can begin anew at any stage', async ({ page }) => {
  const checkIn = await open(page);
  await checkIn.button('Begin').click();
  await checkIn.element.getByRole('checkbox', { name: /^I was hurt/ }).check();
  for (const title of ['Change consistently', 'Restore together']) {
    await checkIn.button('Yes, on').click();
    await expect(stage(checkIn, title)).toContainText('You are here');
  }
  await checkIn.button('Yes, on').click();
  await expect(checkIn.screen.getByText('Then it may rest.')).toBeFocused();
  await expect(checkIn.screen).not.toContainText('You are here');
  await checkIn.button('Begin anew at “Change consistently”').click();
  await expect(stage(checkIn, 'Change consistently')).toContainText('You are here');
  await checkIn.button('Remove this plan').click();
  await checkIn.button('Yes, remove it').click();
  await expect(checkIn.heading('When this is not the tool')).toBeVisible();
  expect(await storedJournal(page)).toBeUndefined();
});

test('the plan goes on one sheet of paper', { tag: '@matters' }, async ({ page }) => {
  await page.clock.setFixedTime(on('2026-11-02'));
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  const checkIn = await open(page);
  await checkIn.button('Begin').click();
  await checkIn.element.getByRole('checkbox', { name: /^Honesty/ }).check();
  await checkIn.screen.getByText('On one page, to print').click();
  const paper = checkIn.screen.locator('.paper .page');
  await expect(paper).toHaveCount(1);
  await expect(paper).toContainText('Our plan for rebuilding trust');
  await expect(paper).toContainText('We are at: Acknowledge and own');
  await expect(paper).toContainText('Honesty');
  await expect(paper).toContainText('Those who were hurt decide when it goes on.');
  await checkIn.button('Print').click();
  await expect(page.frameLocator('pulse-check iframe.printed').locator('.page')).toContainText('Our plan for rebuilding trust');
});

test('what is ticked by keys keeps the focus', async ({ page }) => {
  const checkIn = await open(page);
  await checkIn.button('Begin').press('Enter');
  await expect(checkIn.heading('Rebuilding trust')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const skill = checkIn.element.getByRole('checkbox', { name: /^Skill/ });
  await expect(skill).toBeFocused();
  await page.keyboard.press('Space');
  await expect(skill).toBeChecked();
  await expect(skill).toBeFocused();
});

for (const dark of [false, true]) {
  test(`it has no accessibility faults in ${dark ? 'dark' : 'light'}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    const checkIn = await open(page);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await checkIn.button('Begin').click();
    await checkIn.element.getByRole('checkbox', { name: /^Skill/ }).check();
    await checkIn.element.getByRole('checkbox', { name: /^I take no side/ }).check();
    for (const summary of await stage(checkIn, 'Acknowledge and own').locator('ol.steps summary').all()) await summary.click();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
}
