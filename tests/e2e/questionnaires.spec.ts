// Protects custom questionnaires: good ones work from an address and from the page itself; wrong
// ones are refused as a whole, with the place and the reason.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { noteProblems, problems } from './pages/problems';
import { german } from './pages/words';
import { everythingStored, fixture, store } from './pages/storage';

const TWO = readFileSync(new URL('hosts/questionnaires/two.json', import.meta.url), 'utf8');

test.beforeEach(({ page }) => noteProblems(page));

test('three points, two languages, from an address', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/custom.html');
  await expect(checkIn.heading('How was the sprint?')).toBeVisible();
  await expect(checkIn.screen).toContainText('2 questions, about 1 minute');
  await checkIn.button('Start').click();
  await expect(checkIn.question.getByRole('radio')).toHaveCount(3);
  await page.locator('pulse-check').evaluate((element) => element.setAttribute('lang', 'de'));
  const auf = new CheckIn(page, german);
  await expect(auf.question).toHaveAccessibleName('Wir erfuhren die Gründe für Entscheidungen.');
  await auf.answer(3);
  await auf.answer(2);
  const results = await auf.finish();
  await expect(results.score('Insgesamt')).toContainText('2,5 von 3, zwischen „Teils“ und „Ja“');
});

for (const [wanted, spoken] of [['sr-Latn-RS', 'Tim'], ['sr_Cyrl', 'Тим'], ['fr-CH', 'Équipe'], ['pt', 'Team']]) {
  test(`a questionnaire in two scripts and more is asked as “${wanted}” reads`, async ({ page }) => {
    const title = { en: 'Team', sr: 'Тим', 'sr-Latn': 'Tim', fr: 'Équipe' };
    const other = (text: string) => Object.fromEntries(Object.keys(title).map((tag) => [tag, text]));
    const labels = Object.fromEntries(Object.keys(title).map((tag) => [tag, ['1', '2', '3']]));
    const questionnaire = {
      format: 1,
      id: 'scripts',
      version: 1,
      language: 'en',
      title,
      points: 3,
      labels,
      dimensions: [{ id: 'one', name: other('One') }],
      items: [{ id: 'one-1', dimension: 'one', text: other('One') }],
    };
    await page.route('**/hosts/scripts.json', (route) => route.fulfill({ json: questionnaire }));
    const checkIn = new CheckIn(page);
    await page.goto('/hosts/custom.html');
    await page.locator('pulse-check').evaluate((element, lang) => {
      element.setAttribute('lang', lang);
      element.setAttribute('instrument', '/hosts/scripts.json');
    }, wanted);
    await expect(checkIn.heading(spoken)).toBeVisible();
  });
}

test('seven points, from the page itself', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/child.html');
  await expect(checkIn.heading('From the page itself')).toBeVisible();
  await checkIn.button('Start').click();
  await expect(checkIn.question.getByRole('radio')).toHaveCount(7);
  await page.keyboard.press('7');
  await page.keyboard.press('Enter');
  await checkIn.expectQuestion(2, 2);
  await checkIn.answer(6);
  const results = await checkIn.finish();
  await expect(results.score('Overall')).toContainText('6.5 of 7, between “');
});

test.describe('what a page’s editor makes of the questionnaire in the page', () => {
  const held = JSON.stringify(JSON.parse(TWO));
  const json = `<script type="application/json">${held}</script>`;

  async function open(page: Page, inside: string) {
    await page.route('**/hosts/edited.html', (route) => route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Edited</title><link rel="icon" href="data:,">
        <script type="module" src="/pulse-check/pulse-check.js"></script><pulse-check>${inside}</pulse-check>`,
    }));
    await page.goto('/hosts/edited.html');
  }

  const found: [string, string][] = [
    ['put into a paragraph', `<p>${json}</p>`],
    ['put deep into the page', `<div><figure><div>${json}</div></figure></div>`],
    ['of another JSON type', `<script type="application/ld+json">${held}</script>`],
    ['out of its script', `<p>This check needs JavaScript.</p><p>${held}</p>`],
    ['out of its script, with breaks', `<p>${held.replaceAll(',"', ',<br>\n"')}</p>`],
    ['in a comment', `<!-- ${held} -->`],
    ['in a template', `<template>${json}</template>`],
    ['with a type that nothing knows', `<script type="text/plain">${held}</script>`],
  ];
  for (const [what, inside] of found) {
    test(`${what}: it is asked`, async ({ page }) => {
      await open(page, inside);
      await expect(new CheckIn(page).heading('How was the sprint?')).toBeVisible();
      expect(await problems(page)).toEqual([]);
    });
  }

  const altered: [string, string][] = [
    ['breaks in its script', `<script type="application/json">${held.replace(',', ',<br />')}</script>`],
    ['typographic quotes', `<p>${held.replaceAll(/"(\w+)"/g, '“$1”')}</p>`],
    ['entities for quotes', `<script type="application/json">${held.replaceAll('"', '&quot;')}</script>`],
    ['nothing in its script', '<script type="application/json"></script>'],
    ['half of it', `<script type="application/json">${held.slice(0, 200)}</script>`],
  ];
  for (const [what, inside] of altered) {
    test(`${what}: it is refused, and nothing else is asked`, async ({ page }) => {
      await open(page, inside);
      const checkIn = new CheckIn(page);
      await expect(checkIn.problem).toContainText('This questionnaire can’t be shown because its file has a mistake.');
      await expect(checkIn.button('Start')).toHaveCount(0);
      expect(await problems(page)).toEqual([
        { problem: 'refused-questionnaire', reason: expect.stringMatching(/^line \d+, column \d+: /) },
      ]);
    });
  }

  test('put in later, script first and text after: it is asked', async ({ page }) => {
    await open(page, '');
    const checkIn = new CheckIn(page);
    await expect(checkIn.heading('Psychological safety')).toBeVisible();
    await page.locator('pulse-check').evaluate((element) => {
      const script = document.createElement('script');
      script.type = 'application/json';
      element.append(script);
    });
    await expect(checkIn.problem).toContainText('its file has a mistake');
    await page.locator('pulse-check').evaluate((element, text) => {
      element.querySelector('script')!.append(text);
    }, held);
    await expect(checkIn.heading('How was the sprint?')).toBeVisible();
  });

  test('words about formats are no questionnaire', async ({ page }) => {
    await open(page, '<p>This check {needs} JavaScript in format 1 {or} later.</p>');
    await expect(new CheckIn(page).heading('Psychological safety')).toBeVisible();
  });
});

test('the attribute wins over what the page holds', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/child.html');
  await page.locator('pulse-check').evaluate((element) => element.setAttribute('instrument', 'safety'));
  await expect(checkIn.heading('Psychological safety')).toBeVisible();
});

const mistakes: [string, string, RegExp][] = [
  ['text that is not JSON', 'title: How was the sprint?', /^line 1, column \d+: /],
  ['nothing', '', /^line \d+, column \d+: /],
  ['a label too few', TWO.replace('"No", ', ''), /^labels\.en: has 2 labels, but the scale (has )?3 points/],
  ['an unknown dimension', TWO.replace('"dimension": "openness"', '"dimension": "weather"'), /^items\[0\]\.dimension: “weather” is not among the dimensions/],
  ['a missing translation', TWO.replace(', "de": "Wichtiges erfuhren wir spät."', ''), /^items\[1\]\.text: has no text in “de”/],
  ['a misspelt field', TWO.replace('"reverse"', '"revers"'), /^items\[1\]\.revers: is unknown here; there are .*reverse/],
  ['too many points', TWO.replace('"points": 3', '"points": 9'), /^points: .*3 to 7/],
];
for (const [what, text, reason] of mistakes) {
  test(`${what} is refused with the place and the reason`, async ({ page, context }) => {
    await store(context, fixture('full-journal.json'));
    await page.route('**/questionnaires/two.json', (route) => route.fulfill({ contentType: 'application/json', body: text }));
    const checkIn = new CheckIn(page);
    await checkIn.open('/hosts/custom.html');
    await expect(checkIn.problem).toContainText('This questionnaire can’t be shown because its file has a mistake.');
    await checkIn.problem.getByText('For whoever looks after this page').click();
    expect(await problems(page)).toEqual([{ problem: 'refused-questionnaire', reason: expect.stringMatching(reason) }]);
    const [problem] = (await problems(page)) as { reason: string }[];
    await expect(checkIn.problem.getByText(problem.reason)).toBeVisible();
    // Nothing half-loaded, and nothing lost.
    await expect(checkIn.button('Start')).toHaveCount(0);
    await expect(checkIn.question).toHaveCount(0);
    expect((await everythingStored(page))['pulse-check:journal']).toBe(fixture('full-journal.json'));
  });
}

test('an unknown name is refused with the names that there are', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await page.locator('pulse-check').evaluate((element) => element.setAttribute('instrument', 'weather'));
  await expect(checkIn.problem).toContainText('There is no questionnaire called “weather”.');
  await checkIn.problem.getByText('For whoever looks after this page').click();
  await expect(checkIn.problem).toContainText('safety | trust | leadership | rebuilding | pulse');
  expect(await problems(page)).toEqual([{ problem: 'unknown-questionnaire', reason: 'weather' }]);
});

test('an address that does not exist is named', async ({ page, trouble }) => {
  trouble.expectFailedRequests(/404/);
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await page.locator('pulse-check').evaluate((element) => element.setAttribute('instrument', '/hosts/questionnaires/absent.json'));
  await expect(checkIn.problem).toContainText('The questionnaire could not be loaded.');
  expect(await problems(page)).toEqual([
    { problem: 'unreachable-questionnaire', reason: '/hosts/questionnaires/absent.json: the server answered 404' },
  ]);
});

test('an address of another origin is not even asked', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await page.locator('pulse-check').evaluate((element) => element.setAttribute('instrument', 'https://example.org/questionnaire.json'));
  await expect(checkIn.problem).toContainText('The questionnaire could not be loaded.');
  expect(await problems(page)).toEqual([
    {
      problem: 'unreachable-questionnaire',
      reason: 'https://example.org/questionnaire.json: only an address of the same origin is loaded',
    },
  ]);
});

test('a mistake that is mended shows the questionnaire', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const set = (instrument: string) =>
    page.locator('pulse-check').evaluate((element, instrument) => element.setAttribute('instrument', instrument), instrument);
  await set('weather');
  await expect(checkIn.problem).toBeVisible();
  await set('safety');
  await expect(checkIn.button('Start')).toBeVisible();
  await expect(checkIn.problem).toHaveCount(0);
});
