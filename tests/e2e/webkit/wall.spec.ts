// Protects the hour in WebKit: a team's history is brought in, the wall is driven by keys, and what
// is printed is what the preview shows.
import { languageOf } from '../pages/language';
import { MIRRORED } from '../pages/pseudo';
import { germanTeams, englishTeams, teamWordsOf, type TeamWords } from '../pages/teams';
import { expect, test } from './engine';
import { catchPrints } from './inside';
import { KEYS, type Person } from './person';

async function openResult(ada: Person, words: TeamWords = englishTeams, address = words.address) {
  await ada.open(address);
  await ada.choose(words.bringIn, 'team-history.json');
  await ada.press(words.open('Team Blue'));
  await ada.press(words.openResult);
}

const SCREENS = [
  'Autumn',
  'Last time’s actions',
  'Did it help?',
  'What went well',
  'The team at a glance',
  'Side by side',
  'How it moved',
  'Mistakes and help',
  'Speaking up',
  'Room for difference',
  'Trying new things',
  'What stands out',
  'To talk about',
  'What we will do',
  'What leaves this room',
];

test('keys lead through all screens of the wall, and Escape back to the page', async ({ newPerson }) => {
  const ada = await newPerson();
  await openResult(ada);
  await ada.press(englishTeams.fill);
  for (const [at, title] of SCREENS.entries()) {
    if (at > 0) await ada.keys(KEYS.PageDown);
    await ada.expectText('.wall .slide-title', title);
    await ada.expectText('.wall .bar .position', new RegExp(`^${at + 1} of ${SCREENS.length}`));
    if (title === 'The team at a glance') await ada.read('the team’s usual level is probably between 3.25 and 4.25.');
  }
  await ada.keys(KEYS.Escape);
  await ada.expectShown('.panel');
});

test('from right to left, the arrow to the left leads on', async ({ newPerson }) => {
  const ada = await newPerson();
  const mirrored = teamWordsOf(MIRRORED);
  await openResult(ada, mirrored);
  await ada.press(mirrored.fill);
  await ada.keys(KEYS.ArrowLeft);
  await ada.expectText('.wall .slide-title', languageOf(MIRRORED).say('action-last-time'));
  await ada.keys(KEYS.ArrowRight);
  await ada.expectText('.wall .slide-title', SCREENS[0]);
});

test('what is printed is what the preview shows, with its style', async ({ newPerson }) => {
  const ada = await newPerson();
  await openResult(ada);
  await ada.press(englishTeams.fill);
  await ada.keys(KEYS.End);
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  const preview = flat(await ada.text('.paper'));
  expect(preview).toContain('Mistakes and help');
  await ada.browser.run(catchPrints);
  await ada.press(englishTeams.print);
  const printed = await ada.browser.run(() => (window as unknown as { printed?: { title: string; text: string; rules: number } }).printed);
  expect(flat(printed!.text)).toBe(preview);
  expect(printed!.title).toBe('Autumn 17 Nov 2026');
  expect(printed!.rules).toBeGreaterThan(0);
});

test('in German, too', async ({ newPerson }) => {
  const ada = await newPerson(germanTeams.checkIn);
  await openResult(ada, germanTeams);
  await ada.press(germanTeams.fill);
  await ada.expectShown('.wall');
  await ada.keys(KEYS.End);
  await ada.expectText('.wall .bar .position', /^15 von 15/);
});
