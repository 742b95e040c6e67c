// Protects people from what could seep out: everything that leaves a result (text and attributes,
// files, the clipboard, paper, the address, events, storage, what windows tell each other) holds
// nothing that the gate withholds.
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { TeamPage, type Form } from './pages/teams';
import { RoundPage } from './pages/rounds';
import { FIVE } from './pages/people';
import { everythingStored, storedJournal } from './pages/storage';

test.setTimeout(90_000);

const TEXTS: Form[] = ['text', 'markdown', 'csv', 'json'];

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
  expect(finerHundredths(forms.json)).toEqual([]);
  expect(heard.length, 'windows were told where the hour is').toBeGreaterThan(10);
  return { team, forms, seen, heard, stored, session, address: page.url() };
}

/** Hundredths of a point in a JSON file that are no half points. */
function finerHundredths(json: string) {
  const figures = [...json.matchAll(/"(value|low|high|step|difference)": (-?\d+)/g)];
  expect(figures.length).toBeGreaterThan(0);
  return figures.filter(([, , hundredths]) => Number(hundredths) % 50 !== 0).map(([figure]) => figure);
}

/** Decimal numbers that are no half: with fewer than ten people everything is in halves. */
function finerThanSteps(texts: string[]) {
  return texts.flatMap((text) => [...text.matchAll(/(?<![\w.,/-])\d[.,]\d+(?![\w.]|,\d)/g)].map(([number]) => number)).filter((number) => !/^\d[.,]5$/.test(number));
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
    document.body.append(Object.assign(document.createElement('input'), { value: '4.25' }));
    new BroadcastChannel('somebody').postMessage('2.83');
    title.dispatchEvent(new CustomEvent('anything', { detail: { mean: 1.3 } }));
  });
  const heard = await page.evaluate(() => (window as Window & { heard?: string[] }).heard!);
  expect(finerThanSteps([...read(await onScreen(page)), ...heard]).sort()).toEqual(['1.3', '2.83', '3,7', '3.67', '4.25']);
  expect(finerHundredths('{"mean": {"value": 367, "step": 50}, "range": {"low": 350, "high": 450}}')).toEqual(['"value": 367']);
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

test('of questions that too few answered there is no figure anywhere', async ({ page }) => {
  const { forms, seen, heard, stored, session, address } = await sweep(page, 'withheld-history.json', 'Team Grey');
  const everywhere = [...Object.values(forms), ...read(seen), ...heard, session, address];
  // What may be shown is the first question: a mean of 3, its answers being close.
  expect(finerThanSteps(everywhere)).toEqual([]);
  const json = JSON.parse(forms.json);
  const figures = (value: unknown): number[] =>
    Array.isArray(value) ? value.flatMap(figures) : typeof value === 'object' && value ? Object.entries(value).flatMap(([key, inner]) => (key === 'mean' && inner ? [1] : figures(inner))) : [];
  expect(figures(json)).toHaveLength(1);
  expect(forms.csv.split('\n').filter((line) => /^(headline|dimension),/.test(line)).join('\n')).not.toMatch(/^\w+,[^,]*,[^,]*,\d/m);
  const withheld = JSON.parse(stored[0]).journal.past_rounds[0].view;
  expect([withheld.headline, withheld.change]).toEqual([null, null]);
  expect(withheld.items.slice(1).every((item: { mean: unknown; bars: unknown }) => item.mean === null && item.bars === null)).toBe(true);
});

test('where all answered alike, the extreme itself is shown nowhere', async ({ page }) => {
  const { team, forms, seen, heard, stored, session, address } = await sweep(page, 'unanimous-history.json', 'Team Green');
  const everywhere = [...Object.values(forms), ...read(seen), ...heard, session, address];
  expect(finerThanSteps(everywhere)).toEqual([]);
  const numbers = team.element.locator('.numbers');
  await team.element.getByText('All numbers as a table').click();
  await expect(numbers.locator('.value')).toHaveText('about 4.5 or higher of 5');
  const means = await numbers.locator('tbody tr td:first-of-type').allInnerTexts();
  expect(new Set(means)).toEqual(new Set(['about 4.5 or higher']));
  // Bars that hold everybody would tell everybody's answer.
  expect(everywhere.join('\n')).not.toMatch(/(Strongly )?agree: 6/i);
  expect(JSON.stringify(JSON.parse(stored[0]).journal.past_rounds)).not.toMatch(/"bars":\[/);
  expect(forms.json).not.toMatch(/"hundredths": 500|: 500,?\s*"(or|cap)/);
});

test('where one person joined, nothing tells the second round from the first', async ({ page }) => {
  const { team, forms, seen, heard, stored, session, address } = await sweep(page, 'joined-history.json', 'Team Violet');
  const everywhere = [...Object.values(forms), ...read(seen), ...heard, session, address];
  expect(finerThanSteps(everywhere)).toEqual([]);
  const [first, second] = JSON.parse(stored[0]).journal.past_rounds.map((round: { view: object }) => round.view);
  expect(second.headline.as_before).toBe(true);
  expect(second.headline.mean).toEqual(first.headline.mean);
  expect(second.items.map((item: { mean: object }) => item.mean)).toEqual(first.items.map((item: { mean: object }) => item.mean));
  expect(second.items.every((item: { bars: unknown }) => item.bars === null)).toBe(true);
  // Alone, the second round would be shown as 3.5.
  const means = (text: string) => [...text.matchAll(/^(?:headline|dimension|question),.*$/gm)].map(([line]) => line);
  expect(means(forms.csv).length).toBe(13);
  await team.element.getByText('All numbers as a table').click();
  await expect(team.element.locator('.numbers .value')).toHaveText('3 of 5');
  const shown = await team.element.locator('.numbers tbody tr td:first-of-type').allInnerTexts();
  expect(new Set(shown)).toEqual(new Set(['3']));
  await expect(team.element.locator('.numbers')).toContainText('as last time');
});
