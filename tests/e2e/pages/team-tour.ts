// Every screen of a team, one after the other: its page, the panel under a result and the wall.
import type { Page } from '@playwright/test';
import { FORMS, TeamPage, type TeamWords } from './teams';

const BLUE = ['team-history.json', 'Team Blue'] as const;

/** Opens the team of a fixture and its latest result in the panel, and calls `look` on each screen. */
export async function teamTour(page: Page, look: (screen: string) => Promise<void>, words: TeamWords) {
  const team = new TeamPage(page, words);
  await team.openTeam(...BLUE);
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
  await team.openResult(...BLUE);
  await team.fill();
  await page.keyboard.press('?');
  await team.titles((title) => look(`wall: ${title}`));
}
