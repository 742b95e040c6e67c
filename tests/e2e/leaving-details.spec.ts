// Protects whoever reads a result elsewhere: files keep to what their documentation says, every
// form is whole by itself, and what a team didn't want to hand on isn't in any of them.
import { expect, test } from './watched';
import { germanTeams, TeamPage, type Form } from './pages/teams';

test.setTimeout(60_000);

const BLUE = ['team-history.json', 'Team Blue'] as const;
const SILVER = ['bars-history.json', 'Team Silver'] as const;
const FORMS: Form[] = ['print', 'text', 'markdown', 'spreadsheet', 'csv', 'json', 'picture'];
const ACTION = 'Begin with a round of news';

test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-24T10:00:00')));

async function agreedOn(team: TeamPage, what: string) {
  await team.openResult(...BLUE);
  await team.toScreen('What we will do');
  await team.agreeOn(what, 'Wilhelmina', '2026-12-08');
  await expect(team.element.locator('.agreed > li')).toHaveCount(1);
  await team.toLast();
}

const pictures = (team: TeamPage) => team.choice('Which picture?').locator('option').allInnerTexts();

/** All words of a form, as they would leave. */
async function wordsOf(team: TeamPage, form: Form) {
  await team.choose(form);
  if (form === 'print') return team.element.locator('.paper').innerText();
  if (form !== 'picture') return team.previewed();
  const drawing = team.stage.locator('.sheets > svg');
  const choice = team.stage.getByRole('combobox');
  const said: string[] = [];
  for (const name of await choice.locator('option').allInnerTexts()) {
    await choice.selectOption(name);
    said.push(name, ...(await drawing.locator('text').allTextContents()), (await drawing.getAttribute('aria-label')) ?? '');
  }
  return said.join('\n');
}

/** The rows of a table as RFC 4180 has them. */
function rows(csv: string) {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.filter((cells) => cells.length > 1);
}

test('actions leave only when they are ticked, and who sees to them never does', async ({ page }) => {
  const team = new TeamPage(page);
  await agreedOn(team, ACTION);
  const ticked = team.element.getByRole('checkbox', { name: team.words.withActions });
  await expect(ticked).toBeChecked();
  for (const tick of [true, false]) {
    await ticked.setChecked(tick);
    for (const form of FORMS) {
      const words = await wordsOf(team, form);
      expect(words, form).not.toContain('Wilhelmina');
      if (form !== 'picture') expect(words.includes(ACTION), `${form}, ${tick ? 'ticked' : 'not ticked'}`).toBe(tick);
      // What was agreed on after other rounds stays with the team.
      expect(words, form).not.toContain('Share drafts early');
    }
  }
});

test('every picture is saved as a PNG of twice its size', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.toLast();
  await team.choose('picture');
  const names = await pictures(team);
  expect(names).toHaveLength(7);
  for (const name of names) {
    await team.choice('Which picture?').selectOption(name);
    const drawing = team.stage.locator('.sheets > svg');
    const [width, height] = await drawing.evaluate((svg: SVGSVGElement) => [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height]);
    const png = (await team.saved('Save as PNG')).bytes;
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], name).toEqual([width * 2, height * 2]);
  }
});

test('every picture is whole: its SVG has the words of the one shown, and nothing from elsewhere', async ({ page, context }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.toLast();
  await team.choose('picture');
  const names = await pictures(team);
  expect(names).toHaveLength(7);
  const files: { name: string; svg: string; shown: string[]; label: string | null }[] = [];
  for (const name of names) {
    await team.choice('Which picture?').selectOption(name);
    const drawing = team.stage.locator('.sheets > svg');
    const shown = await drawing.locator('text').allTextContents();
    const svg = (await team.saved('Save as SVG')).bytes.toString('utf8');
    files.push({ name, svg, shown, label: await drawing.getAttribute('aria-label') });
  }
  // The policy of the page forbids to parse texts; an empty page has none.
  const empty = await context.newPage();
  for (const { name, svg, shown, label } of files) {
    const read = await empty.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = [root, ...root.querySelectorAll('*')];
      return {
        root: root.nodeName,
        names: [...new Set(all.map((element) => element.nodeName))],
        attributes: [...new Set(all.flatMap((element) => element.getAttributeNames()))],
        words: [...root.querySelectorAll('text')].map((text) => text.textContent!),
        description: root.querySelector('desc')?.textContent,
      };
    }, svg);
    expect(read.root, name).toBe('svg');
    expect(read.words.map((text) => text.trim())).toEqual(shown.map((text) => text.trim()));
    expect(read.description).toBe(label);
    expect(read.names.filter((name) => /script|style|image|use|foreignObject|^a$/i.test(name))).toEqual([]);
    expect(read.attributes.filter((name) => /href|src|^on|style|class/i.test(name))).toEqual([]);
    expect(svg).not.toMatch(/url\(|<!ENTITY|@import/);
    for (const fact of ['Autumn', '17 Nov 2026', '7 people', 'Psychological safety', 'Nothing is shown before 5 codes', 'Numbers are rounded']) {
      expect(read.words.join(' '), `${name} says ${fact}`).toContain(fact);
    }
  }
});

test('the CSV file has the columns that are documented, and the figures that are shown', async ({ page }) => {
  const team = new TeamPage(page);
  await agreedOn(team, ACTION);
  await team.choose('csv');
  const text = (await team.saved('Save as a file')).bytes.toString('utf8');
  expect(text).not.toMatch(/[^\r]\n/);
  const [head, ...body] = rows(text);
  expect(head.join(',')).toBe(
    'kind,id,name,mean,or,range_low,range_high,with_everyone_low,with_everyone_high,closeness,difference,as_of,made_from_questions,lower_question,level,spread,bars,by,team,round,date,questionnaire,points,people,minimum',
  );
  expect(body.map((cells) => cells.length)).toEqual(body.map(() => head.length));
  const table = body.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at], cell])));
  const promises = table.filter((row) => row.kind === 'promise').map((row) => row.kind);
  expect(promises.length).toBeGreaterThanOrEqual(3);
  expect(table.map((row) => row.kind)).toEqual(['headline', ...Array(4).fill('dimension'), ...Array(8).fill('question'), 'helped', 'helped', 'action', ...promises, 'note']);
  expect(table[0]).toMatchObject({ mean: '4', range_low: '3.25', range_high: '4.25', closeness: 'mixed', level: 'clearly up', as_of: '' });
  expect(table[1]).toMatchObject({ id: 'speaking-up', name: 'Speaking up', mean: '4.25', difference: '1.25', bars: '', lower_question: '' });
  expect(table[2]).toMatchObject({ id: 'mistakes-and-help', mean: '2.75', difference: '-0.25', lower_question: 'mistakes-and-help-2' });
  expect(table[5]).toMatchObject({ id: 'speaking-up-1', mean: '', or: '', difference: '', bars: '' });
  expect(table[15]).toMatchObject({ name: ACTION, by: '2026-12-08' });
  for (const row of table) {
    expect(row).toMatchObject({ team: 'Team Blue', round: 'Autumn', date: '2026-11-17', points: '5', people: '7', minimum: '5' });
  }
});

test('the JSON file has the fields that are documented, each of them always', async ({ page }) => {
  const team = new TeamPage(page);
  await agreedOn(team, ACTION);
  await team.choose('json');
  const result = JSON.parse((await team.saved('Save as a file')).bytes.toString('utf8'));
  expect(Object.keys(result)).toEqual([
    ...['pulse-check', 'version', 'language', 'unit', 'team', 'round', 'day', 'questionnaire', 'promise', 'note'],
    ...['people', 'minimum', 'enough', 'headline', 'change', 'untested', 'dimensions', 'questions', 'helped', 'actions'],
    ...['agreement', 'wins'],
  ]);
  expect(result).toMatchObject({ language: 'en', team: 'Team Blue', day: '2026-11-17', people: 7, minimum: 5, enough: true });
  expect(result.headline).toMatchObject({ mean: { value: 400, step: 25, or: null }, range: { low: 325, high: 425 }, as_of: null });
  expect([result.change.level, result.untested]).toEqual(['clearly up', null]);
  expect(result.helped).toEqual([
    { what: 'End every meeting with one thing that could have gone better', helped: 'most' },
    { what: 'Ask for a second view before a release', helped: null },
  ]);
  expect(result.questions).toHaveLength(8);
  for (const question of result.questions) {
    expect(Object.keys(question)).toEqual(['id', 'text', 'reversed', 'mean', 'bars', 'difference', 'as_of']);
  }
  expect(result.actions).toEqual([{ what: ACTION, by: '2026-12-08', when: '', sign: '' }]);
});

test('bars are in every form, as ranges of people and without a mean', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...SILVER);
  await team.toLast();
  await team.choose('csv');
  const [head, ...body] = rows(await team.previewed().then((text) => text.replaceAll('\n', '\r\n')));
  const questions = body.map((cells) => Object.fromEntries(cells.map((cell, at) => [head[at], cell]))).filter(({ kind }) => kind === 'question');
  expect(questions).toHaveLength(8);
  for (const { mean, bars } of questions) {
    expect(mean).toBe('');
    expect(bars).toMatch(/^1 to 2: (0 to 2|3 to 5|6 to 8|9 to 12); 4 to 5: (0 to 2|3 to 5|6 to 8|9 to 12)$/);
  }
  await team.choose('json');
  for (const { mean, bars } of JSON.parse(await team.previewed()).questions) {
    expect(mean).toBeNull();
    expect(bars.low.most - bars.low.fewest).toBeGreaterThanOrEqual(2);
    expect(bars.high.most - bars.high.fewest).toBeGreaterThanOrEqual(2);
  }
  for (const form of ['text', 'markdown', 'print'] as const) {
    const words = await wordsOf(team, form);
    expect(words.match(/\d+ to \d+ people/g), form).toHaveLength(16);
  }
  await team.choose('picture');
  expect((await pictures(team)).filter((name) => name.includes('How many people chose the lowest two and the highest two answers'))).toHaveLength(8);
});

test('what somebody typed becomes no formula, no column and no table', async ({ page }) => {
  const typed = '=1+1, | a "b" <b>c</b>';
  const team = new TeamPage(page);
  await agreedOn(team, typed);
  await team.choose('csv');
  const csv = rows((await team.saved('Save as a file')).bytes.toString('utf8'));
  expect(csv.find(([kind]) => kind === 'action')![2]).toBe(`'${typed}`);
  await team.choose('json');
  expect(JSON.parse(await team.previewed()).actions[0].what).toBe(typed);
  await team.choose('markdown');
  const line = (await team.previewed()).split('\n').find((line) => line.includes('1+1'))!;
  expect(line).toContain('\\|');
  expect(line).not.toContain('<b>');
  await team.choose('print');
  await expect(team.element.locator('.paper')).toContainText(typed);
  await expect(team.element.locator('.paper b')).toHaveCount(0);
});

test('printing again prints what is shown then, from one frame, and needs nothing from elsewhere', { tag: '@matters' }, async ({ page }) => {
  await TeamPage.catchPrints(page);
  const team = new TeamPage(page);
  await agreedOn(team, ACTION);
  const paper = () => team.element.locator('.paper').evaluate((paper) => paper.outerHTML);
  const first = await team.printed();
  expect(first.html).toBe(await paper());
  expect(first.html).toContain(ACTION);
  expect(first.html + first.css).not.toMatch(/<(img|image|link|script|use|a)\b|url\(|@import/);
  await team.element.getByRole('checkbox', { name: team.words.withActions }).uncheck();
  await expect(team.element.locator('.paper')).not.toContainText(ACTION);
  await page.evaluate(() => Object.assign(window, { printed: undefined }));
  const second = await team.printed();
  expect(second.html).toBe(await paper());
  expect(second.html).not.toContain(ACTION);
  await expect(team.element.locator('iframe')).toHaveCount(1);
});

test('where printing is not allowed, that is said', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { print: undefined }));
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.toLast();
  await team.button('Print').click();
  await expect(team.stage).toContainText('doesn’t allow printing here');
});

test('every form in German is in German', async ({ page }) => {
  const team = new TeamPage(page, germanTeams);
  await team.openResult(...BLUE);
  await team.toLast();
  for (const form of FORMS) {
    const words = (await wordsOf(team, form)).replace(/\s+/g, ' ');
    expect(words, form).toContain('Psychologische Sicherheit');
    expect(words, form).toContain('Zahlen sind gerundet, um Menschen zu schützen.');
    // What machines read is the same in every language.
    if (form === 'json' || form === 'csv' || form === 'spreadsheet') continue;
    expect(words, form).not.toMatch(/\b(people|answered|shown|rounded|question|last time)\b/i);
    expect(words, form).not.toMatch(/\d\.(25|5|75)\b/);
  }
});
