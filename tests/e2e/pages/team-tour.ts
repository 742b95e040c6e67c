// Every screen of a team, one after the other: its page, the panel under a result and the wall.
import { expect, type Page } from '@playwright/test';
import { fixture } from './storage';
import { FORMS, TeamPage, type TeamWords } from './teams';

/** The history of a team that also wants to keep a sentence, and noted what went well. */
function history() {
  const file = JSON.parse(fixture('team-history.json'));
  const [team, round] = [file.team.id, file.rounds.at(-1).link];
  file.agreement = [{ id: 's1', team, text: 'We say what we need before we are late', looked_at: '2026-01-05' }];
  file.wins = [{ id: 'w1', team, day: '2026-11-17', text: 'We said no to a rush job', round }];
  return JSON.stringify(file);
}

/** Opens the team of a fixture and its latest result in the panel, and calls `look` on each screen. */
export async function teamTour(page: Page, look: (screen: string) => Promise<void>, words: TeamWords) {
  const team = new TeamPage(page, words);
  await team.openHistory(history(), 'Team Blue');
  await look('team');
  await team.button(words.removeTeam).click();
  await look('team, asked about removing');
  await team.button(words.removeNo).click();
  await team.button(words.openResult).first().click();
  await team.element.getByText(words.hour).click();
  await team.element.getByText(words.numbers).click();
  for (let last = ''; last !== (await team.position.innerText()); ) {
    last = await team.position.innerText();
    await look(`panel: ${last}`);
    await team.button(words.next).click();
  }
  for (const form of FORMS) {
    await team.choose(form);
    await look(`panel: ${form}`);
  }
}

/** Goes over the whole wall, in a browser where nothing is stored of the team or all of it. */
export async function wallTour(page: Page, look: (screen: string) => Promise<void>, words: TeamWords) {
  const team = new TeamPage(page, words);
  await team.openHistory(history(), 'Team Blue');
  await team.button(words.openResult).first().click();
  await expect(team.panel).toBeVisible();
  await team.fill();
  await page.keyboard.press('?');
  await team.titles((title) => look(`wall: ${title}`));
}
