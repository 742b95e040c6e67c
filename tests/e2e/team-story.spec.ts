// Protects what a result is for: a team goes from its first round to an action, keeps it, wants to
// keep a sentence as well, and hears in its next round, sealed, whether the action helped.
import { expect, test } from './watched';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';
import { TeamPage } from './pages/teams';

const ACTION = 'On Mondays we write down why we decided so';
const SENTENCE = 'We say what we need before we are late';

/** Everybody answers, and says “helped” of each action that is asked about, on a device that forgets each. Gives their codes. */
async function everybody(phone: RoundPage, link: string, actions: string[]) {
  const codes: string[] = [];
  for (const answers of FIVE) {
    await phone.follow(link);
    await phone.answerAll(answers);
    for (const action of actions) {
      const asked = phone.element.getByRole('radiogroup', { name: action });
      await asked.getByRole('radio', { name: 'Helped', exact: true }).check();
    }
    await phone.button('Seal my answers').click();
    codes.push(await phone.code());
    await phone.page.evaluate(() => localStorage.clear());
  }
  return codes.join('\n');
}

async function release(ada: RoundPage, codes: string) {
  await ada.paste(codes);
  await ada.expectStandingOf(5);
  await ada.close();
  await ada.releaseAlone();
}

test('a team from its first round to an action, a sentence to keep, and whether it helped', { tag: '@matters' }, async ({ page, newVisitor }) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(new Date('2026-10-06T10:00:00'));
  const ada = new RoundPage(page);
  const team = new TeamPage(page);
  const phone = await RoundPage.of(await newVisitor());
  await phone.page.clock.setFixedTime(new Date('2026-10-06T10:00:00'));
  await ada.open();
  const autumn = await ada.setUp({ title: 'Autumn', name: 'Ada', minimum: 5 });
  await release(ada, await everybody(phone, autumn, []));
  await ada.reveal('Team Blue');

  // The first hour begins with a question of its own, and ends with an action.
  await expect(team.stage).toContainText('which was the best team you were ever part of');
  await team.toScreen('What went well');
  await team.field('What went well since last time?').fill('We said no to a rush job');
  await team.button('Note it').click();
  await team.toScreen('What we will do');
  await team.element.getByText('Ideas that fit').click();
  await team.button(/^Take this as an action: /).first().click();
  await team.field('What will we do?').fill(ACTION);
  await team.field('When …').fill('the planning is over');
  await team.field('Who sees to it? (optional)').fill('Ben');
  await team.field('By when? (optional)').fill('2026-11-16');
  await team.button('Agree on it').click();
  await expect(team.action(ACTION)).toContainText('When the planning is over. What shows it: You’ll notice that it helps when ');
  await team.toLast();
  await team.choose('text');
  expect(await team.previewed()).toContain(`${ACTION} (by 16 Nov 2026) – When the planning is over. What shows it: You’ll notice`);

  await team.button('To the team').click();
  await team.field('Write your own').fill(SENTENCE);
  await team.button('Add it').click();
  await expect(team.element.locator('.agreement .sentences li').first()).toContainText(SENTENCE);

  // Six weeks later it was kept, and the next round asks whether it helped.
  for (const one of [page, phone.page]) await one.clock.setFixedTime(new Date('2026-11-17T10:00:00'));
  await ada.open();
  await team.button('Open “Team Blue”').click();
  await team.action(ACTION).getByRole('radio', { name: 'Kept' }).check();
  await team.button('Prepare the next round').click();
  await team.button(`Ask whether it helped: ${ACTION}`).click();
  await ada.field('Title').fill('Winter');
  await ada.button('Make the round').click();
  const winter = await ada.link();
  await phone.follow(winter);
  await expect(phone.element).toContainText('You are also asked whether 1 agreed action helped; that is sealed in the same way.');
  await release(ada, await everybody(phone, winter, [ACTION]));
  await ada.sinceThen(0, 0, 0);
  await ada.reveal();

  const said: Record<string, string> = {};
  await page.bringToFront();
  await team.fill();
  await team.titles(async (title) => {
    said[title] = await team.stage.innerText();
  });
  expect(said.Winter).not.toContain('best team you were ever part of');
  expect(said['Our working agreement']).toContain(SENTENCE);
  expect(said['Last time’s actions']).toContain(ACTION);
  expect(said['Did it help?']).toContain(`${ACTION}: most of those who tried it say that it helped`);
  await team.choose('markdown');
  expect(await team.previewed()).toContain(`${ACTION}: most of those who tried it say that it helped`);
});
