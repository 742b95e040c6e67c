// Rehearsing the hour, as somebody does who has never held one: the way to it and the made-up teams.
import { expect, type Page } from '@playwright/test';
import { perLanguage } from './language';
import { TeamPage, type TeamWords, englishTeams } from './teams';

export const MADE_UP = ['low-safety', 'far-apart', 'unanimous', 'one-joined', 'too-few'] as const;
export type MadeUp = (typeof MADE_UP)[number];

export const rehearsalWordsOf = perLanguage(({ say }) => ({
  open: say('rehearsal-open'),
  title: say('rehearsal-title'),
  notKept: say('rehearsal-not-kept'),
  mark: say('rehearsal-mark'),
  toTeams: say('rehearsal-to-teams'),
  gone: say('rehearsal-gone'),
  begin: (team: string) => say('rehearsal-begin-with', { team }),
  called: (team: MadeUp) => say(`made-up-${team}`),
  toTry: (team: MadeUp) => say(`made-up-${team}.try`),
  isHard: (team: MadeUp) => say(`made-up-${team}.hard`),
}));

export class RehearsalPage extends TeamPage {
  readonly says;

  constructor(page: Page, words: TeamWords = englishTeams, tag = 'en') {
    super(page, words);
    this.says = rehearsalWordsOf(tag);
  }

  heading(name: string) {
    return this.element.getByRole('heading', { name, exact: true });
  }

  /** From the page of rounds and teams to the made-up ones. */
  async toMadeUpTeams() {
    await this.open();
    await this.button(this.says.open).click();
    await expect(this.heading(this.says.title)).toBeVisible();
  }

  async begin(team: MadeUp) {
    await this.button(this.says.begin(this.says.called(team))).click();
    await expect(this.panel).toBeVisible();
  }

  async beginAnew(team: MadeUp) {
    await this.toMadeUpTeams();
    await this.begin(team);
  }

  /** The mark, in the panel or on the wall. */
  get mark() {
    return this.element.locator(':is(.panel, .wall) > .made-up');
  }
}
