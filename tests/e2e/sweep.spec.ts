// Protects people from what could seep out: everything that leaves a result (text and attributes,
// files, the clipboard, paper, the address, events, storage, what windows tell each other) holds
// nothing that the gate withholds.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { TeamPage, type Form } from './pages/teams';
import { RoundPage } from './pages/rounds';
import { FIVE } from './pages/people';
import { everythingStored, fixture, storedJournal } from './pages/storage';

test.setTimeout(90_000);

const TEXTS: Form[] = ['text', 'markdown', 'spreadsheet', 'csv', 'json'];

/** Before a page opens: keeps events, what is copied, and what windows tell each other. */
async function listen(page: Page) {
  await TeamPage.catchPrints(page);
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    // Every event that a script sends, whatever it is called.
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      if (event instanceof CustomEvent && event.detail) heard.push(JSON.stringify(event.detail));
      return dispatch.call(this, event);
    };
    const post = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = function (message) {
      heard.push(JSON.stringify(message));
      post.call(this, message);
    };
  });
}

/** All texts and attributes of the page, shadow trees included. */
function onScreen(page: Page) {
  return page.evaluate(() => {
    const seen: string[] = [];
    const walk = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        for (const { name, value } of element.attributes) seen.push(`${name}=${value}`);
        for (const node of element.childNodes) if (node.nodeType === 3) seen.push(node.textContent!);
        if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) seen.push(element.value);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return seen;
  });
}

/** Goes through a result in panel and on the wall, takes every form along, and gives all of it. */
async function sweep(page: Page, file: string, name: string) {
  const team = new TeamPage(page);
  const seen: string[] = [];
  const look = async () => void seen.push(...(await onScreen(page)));
  await team.openTeam(file, name);
  await look();
  await team.button(team.words.openResult).first().click();
  for (const by of [0, 1]) {
    if (await team.choice('Go through').isVisible()) await team.choice('Go through').selectOption({ index: by });
    await team.fill();
    await team.titles(look);
    await team.button('Back to the ordinary window').click();
    await look();
    await team.element.getByText('All numbers as a table').click();
    await look();
    await team.element.getByText('All numbers as a table').click();
    // The panel has room for more than the wall.
    for (let at = await team.position.innerText(); !at.startsWith('1 '); at = await team.position.innerText()) {
      await team.button('Back').click();
      await expect(team.position).not.toHaveText(at);
      await look();
    }
  }
  await team.toLast();
  const forms: Record<string, string> = {};
  for (const form of TEXTS) {
    await team.choose(form);
    forms[form] = await team.previewed();
    await team.button('Copy').click();
    expect((await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n')).toBe(forms[form]);
    expect((await team.saved('Save as a file')).bytes.toString('utf8').replaceAll('\r\n', '\n')).toBe(forms[form]);
  }
  await team.choose('print');
  forms.print = (await team.printed()).text;
  await team.choose('picture');
  for (const picture of await team.choice('Which picture?').locator('option').all()) {
    await team.choice('Which picture?').selectOption(await picture.getAttribute('value'));
    const svg = (await team.saved('Save as SVG')).bytes.toString('utf8');
    forms.picture = `${forms.picture ?? ''}\n${svg.replaceAll(/<(?!\/?(text|title|desc))[^>]*>/g, ' ')}`;
  }
  const heard = await page.evaluate(() => (window as Window & { heard?: string[] }).heard!);
  const stored = Object.values(await everythingStored(page));
  const session = await page.evaluate(() => JSON.stringify({ ...sessionStorage }));
  // Nothing is kept or said where nobody would look for it.
  const elsewhere = await page.evaluate(async () => ({
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    state: history.state,
    name: window.name,
  }));
  expect(elsewhere).toEqual({ cookies: '', databases: 0, caches: 0, state: null, name: '' });
  expect(heard.length, 'windows were told where the hour is').toBeGreaterThan(10);
  return { team, forms, seen, heard, stored, session, address: page.url() };
}

/** Hundredths of a point in a JSON file that are no quarter points. */
function finerHundredths(json: string) {
  const figures = [...json.matchAll(/"(value|low|high|step|difference)": (-?\d+)/g)];
  return figures.filter(([, , hundredths]) => Number(hundredths) % 25 !== 0).map(([figure]) => figure);
}

/** Decimal numbers that are no quarter: with fewer than ten people everything is in quarters. */
function finerThanSteps(texts: string[]) {
  return texts.flatMap((text) => [...text.matchAll(/(?<![\w.,/-])\d[.,]\d+(?![\w.]|,\d)/g)].map(([number]) => number)).filter((number) => !/^\d[.,](25|5|75)$/.test(number));
}

/** Texts that say a number of one of these questions, cell by cell and line by line. */
function figuresOf(questions: string[], texts: string[]) {
  const parts = texts.flatMap((text) => text.split(/[\n|\t]/));
  return parts.filter((part) => questions.some((question) => part.includes(question.replace(/\.$/, ''))) && /\d/.test(part));
}

/** The questions of a history. */
function questionsOf(file: string): string[] {
  return JSON.parse(fixture(file)).rounds.at(-1).asked.questions.map(({ text }: { text: string }) => text);
}

/** That nothing of single questions is in a result of fewer than eight people, anywhere. */
function expectNoQuestions(file: string, { forms, seen, heard, stored, session, address }: Awaited<ReturnType<typeof sweep>>) {
  const questions = questionsOf(file);
  // A table for programs has a row per question, without figures; a link has digits of its own.
  const { csv, spreadsheet, json, ...texts } = forms;
  expect(spreadsheet).toBe(`\uFEFF${csv}`);
  const words = read(seen).filter((text) => !text.includes('#round=') && ![csv, spreadsheet].some((table) => text === `value=${table}` || text.includes(table)) && !text.includes(json) && !text.startsWith('{'));
  expect(figuresOf(questions, [...Object.values(texts), ...words, ...heard, session, address])).toEqual([]);
  const rows = csv.split('\r\n').join('\n').split('\n').filter((line) => line.startsWith('question,'));
  expect(rows).toHaveLength(questions.length);
  const id = /^question,[^,]+,(?:"[^"]*"|[^,]*),+[A-Z]/;
  expect(rows.filter((row) => !id.test(row)), 'cells between the question and its team').toEqual([]);
  for (const question of JSON.parse(json).questions) expect(question).toMatchObject({ mean: null, bars: null, difference: null });
  for (const round of JSON.parse(stored[0]).journal.past_rounds) {
    for (const item of round.view.items) expect(item).toMatchObject({ figure: null, difference: null });
  }
}

/** The parts of the screen that people read. */
function read(seen: string[]) {
  return seen.filter((text) => !/^(class|d|points|viewBox|x\d?|y\d?|c[xy]|r|href|src|content|id|for|style)=/.test(text));
}

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await listen(page);
});

test('the sweep finds a mean that is not rounded, wherever it is', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult('unanimous-history.json', 'Team Green');
  expect(finerThanSteps(read(await onScreen(page)))).toEqual([]);
  await team.title.evaluate((title) => {
    title.setAttribute('aria-description', 'a mean of 3.67');
    title.append('3,7');
    document.body.append(Object.assign(document.createElement('input'), { value: '4.1' }));
    new BroadcastChannel('somebody').postMessage('2.83');
    title.dispatchEvent(new CustomEvent('anything', { detail: { mean: 1.3 } }));
  });
  const heard = await page.evaluate(() => (window as Window & { heard?: string[] }).heard!);
  expect(finerThanSteps([...read(await onScreen(page)), ...heard]).sort()).toEqual(['1.3', '2.83', '3,7', '3.67', '4.1']);
  expect(finerHundredths('{"mean": {"value": 367, "step": 25}, "range": {"low": 350, "high": 475}}')).toEqual(['"value": 367']);
});

test('the sweep finds a figure of a question, wherever it is', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult('team-history.json', 'Team Blue');
  const [first, second, third] = questionsOf('team-history.json');
  expect(figuresOf([first, second, third], read(await onScreen(page)))).toEqual([]);
  await team.title.evaluate((title, [first, second, third]) => {
    title.setAttribute('aria-description', `${first.replace(/\.$/, '')}: 3.5 of 5`);
    title.append(`${second} 4`);
    new BroadcastChannel('somebody').postMessage(`${third}: 2 people`);
  }, [first, second, third]);
  const heard = await page.evaluate(() => (window as Window & { heard?: string[] }).heard!);
  expect(figuresOf([first, second, third], [...read(await onScreen(page)), ...heard])).toHaveLength(3);
});

test('below the minimum there is a count of codes, and nothing else', async ({ page, newVisitor }) => {
  const ada = new RoundPage(page);
  await ada.open();
  const link = await ada.setUp({ title: 'Four of five', name: 'Ada', distributions: true });
  const member = await RoundPage.of(await newVisitor());
  await ada.paste((await member.codesOf(link, FIVE.slice(0, 4))).join('\n'));
  await ada.expectCount(4);
  const seen = await onScreen(page);
  expect(seen.join(' ')).toContain('1 more is needed.');
  expect(seen.join(' ')).not.toMatch(/mean|between \d|far apart/i);
  expect(await ada.element.locator('.drawing, .released, #projector').count()).toBe(0);
  const journal = await storedJournal(page);
  expect([journal.past_rounds, journal.scores, journal.check_ins]).toEqual([[], [], []]);
  expect(await page.evaluate(() => (window as Window & { heard?: string[] }).heard)).toEqual(['{"version":"0.1.0"}']);
});

test('with seven people no question has a figure anywhere, and a mark is no figure', async ({ page }) => {
  const all = await sweep(page, 'team-history.json', 'Team Blue');
  expectNoQuestions('team-history.json', all);
  expect(finerThanSteps([...Object.values(all.forms), ...read(all.seen), ...all.heard, all.session, all.address])).toEqual([]);
  expect(finerHundredths(all.forms.json)).toEqual([]);
  const marked = JSON.parse(all.forms.json).dimensions.map((dimension: { lower_question: string | null }) => dimension.lower_question);
  expect(marked).toEqual([null, 'mistakes-and-help-2', null, null]);
});

test('of questions that too few answered there is no figure anywhere', async ({ page }) => {
  const { forms, seen, heard, stored, session, address } = await sweep(page, 'withheld-history.json', 'Team Grey');
  const everywhere = [...Object.values(forms), ...read(seen), ...heard, session, address];
  // What may be shown is the first question: a mean of 3.
  expect(finerThanSteps(everywhere)).toEqual([]);
  const json = JSON.parse(forms.json);
  const figures = (value: unknown): number[] =>
    Array.isArray(value) ? value.flatMap(figures) : typeof value === 'object' && value ? Object.entries(value).flatMap(([key, inner]) => (key === 'mean' && inner ? [1] : figures(inner))) : [];
  expect(figures(json)).toHaveLength(1);
  expect(forms.csv.split('\n').filter((line) => /^(headline|dimension),/.test(line)).join('\n')).not.toMatch(/^\w+,[^,]*,[^,]*,\d/m);
  const withheld = JSON.parse(stored[0]).journal.past_rounds[0].view;
  expect([withheld.headline, withheld.change]).toEqual([null, null]);
  expect(withheld.items.map((item: { figure: unknown }) => item.figure !== null)).toEqual([true, ...Array(7).fill(false)]);
  expect(figuresOf(questionsOf('withheld-history.json').slice(1), [forms.text, forms.markdown, forms.print])).toEqual([]);
});

test('where all answered alike, the extreme itself is shown nowhere', async ({ page }) => {
  const all = await sweep(page, 'unanimous-history.json', 'Team Green');
  const { team, forms, seen, heard, stored, session, address } = all;
  const everywhere = [...Object.values(forms), ...read(seen), ...heard, session, address];
  expectNoQuestions('unanimous-history.json', all);
  expect(finerThanSteps(everywhere)).toEqual([]);
  expect(finerHundredths(forms.json)).toEqual([]);
  // No word is beside a capped mean.
  expect(everywhere.join('\n')).not.toMatch(/close together|close to each other|"closeness": "/);
  const numbers = team.element.locator('.numbers');
  await team.element.getByText('All numbers as a table').click();
  await expect(numbers.locator('.value')).toHaveText('about 4.5 or higher of 5');
  const means = await numbers.locator('tbody tr td:first-of-type').allInnerTexts();
  expect(new Set(means)).toEqual(new Set(['about 4.5 or higher']));
  // Bars were chosen, and are shown from ten people on.
  expect(JSON.stringify(JSON.parse(stored[0]).journal.past_rounds)).not.toMatch(/"Bars"/);
  expect(JSON.stringify(JSON.parse(stored[0]).journal.past_rounds)).not.toMatch(/"hundredths":500/);
  expect(forms.json).not.toMatch(/"value": 500/);
});

test('where one person joined, nothing tells the second round from the first', async ({ page }) => {
  const all = await sweep(page, 'joined-history.json', 'Team Violet');
  const { team, forms, seen, heard, stored, session, address } = all;
  expectNoQuestions('joined-history.json', all);
  const everywhere = [...Object.values(forms), ...read(seen), ...heard, session, address];
  expect(finerThanSteps(everywhere)).toEqual([]);
  const [first, second] = JSON.parse(stored[0]).journal.past_rounds.map((round: { view: object }) => round.view);
  const DAY = '2026-10-01';
  expect(second.headline).toMatchObject({ origin: DAY, mean: first.headline.mean, range: first.headline.range });
  expect(second.change).toBeNull();
  const kept = ['mean', 'closeness', 'lower_question'];
  second.dimensions.forEach((dimension: Record<string, unknown>, at: number) => {
    expect(dimension.origin).toBe(DAY);
    for (const key of kept) expect(dimension[key]).toEqual(first.dimensions[at][key]);
  });
  // Every form says of which day the figures are: the whole and four dimensions.
  const json = JSON.parse(forms.json);
  expect([json.headline, ...json.dimensions].map((figure: { as_of: string }) => figure.as_of)).toEqual(Array(5).fill(DAY));
  expect(forms.csv.split(DAY).length - 1, 'csv').toBeGreaterThanOrEqual(5);
  for (const form of ['text', 'markdown'] as const) expect(forms[form].split('1 Oct 2026').length - 1, form).toBeGreaterThanOrEqual(5);
  expect(forms.print.split('1 Oct 2026').length - 1, 'paper').toBeGreaterThanOrEqual(5);
  expect(forms.picture).toContain(`Speaking up (as on 1 Oct 2026)`);
  await team.element.getByText('All numbers as a table').click();
  await expect(team.element.locator('.numbers .value')).toHaveText('3.25 of 5, as on 1 Oct 2026');
  const shown = await team.element.locator('.numbers tbody tr td:first-of-type').allInnerTexts();
  expect(shown, 'as in the first round; alone the second would be shown otherwise').toEqual(['3', '3.25', '3.25', '3']);
});
