// Protects the practices: why one is suggested and how sure it is, the screen with all of them, and a
// page's own, which come first or are refused as a whole, with the place and the reason.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { Practices } from './pages/practices';
import { noteProblems, problems } from './pages/problems';
import { misfits } from './pages/room';
import { german } from './pages/words';
import { fixture, store, storedJournal } from './pages/storage';

const words = (title: string) => ({
  title,
  why: 'Side by side, many things are easier to say.',
  how: ['Ask for twenty minutes.', 'Walk.'],
  first_step: 'Ask one person today.',
  say: '“Shall we walk?”',
});

const OWN = {
  format: 1,
  language: 'en',
  practices: [
    {
      id: 'walk',
      strategy: 'connections',
      audience: 'leader',
      people: 'pair',
      serves: ['mistakes-and-help', 'speaking-up', 'difference', 'risk'],
      first_step_minutes: 2,
      minutes: 20,
      evidence: { level: 'related', sources: ['Somebody 2020'] },
      words: { en: words('Take a walk'), nl: words('Maak een wandeling') },
    },
  ],
};

test.beforeEach(({ page }) => noteProblems(page));

/** Opens a page whose element has these attributes and content. */
async function openPage(page: Page, attributes: string, inside = '') {
  await page.route('**/hosts/own-practices.html', (route) => route.fulfill({
    contentType: 'text/html',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>Practices</title><link rel="icon" href="data:,"><h1>Practices</h1>
      <script type="module" src="/pulse-check/pulse-check.js"></script><pulse-check ${attributes}>${inside}</pulse-check>`,
  }));
  await page.goto('/hosts/own-practices.html');
}

async function openAll(page: Page, attributes = '', inside = '') {
  await openPage(page, `view="practices" ${attributes}`, inside);
  const practices = new Practices(new CheckIn(page));
  await expect(practices.heading).toBeVisible();
  return practices;
}

const script = (held: unknown) => `<script type="application/json">${JSON.stringify(held)}</script>`;

test('results say why each practice is there, how sure it is and when not to', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const results = await checkIn.complete([5, 4, 2, 1, 4, 4, 2, 4]);
  const first = results.practices.getByRole('listitem').first();
  await expect(first).toContainText('Because “⁨Mistakes and help⁩” was lowest.');
  await expect(results.practices).toContainText('Because “⁨Trying new things⁩” was low, too.');
  await expect(first).toContainText(/\d+ minutes in all/);
  await expect(first).toContainText(/Tested: |Related: |Advice: /);
  await expect(first.getByText('Take care')).toBeVisible();
  await expect(first.getByText('You could say')).toBeHidden();
  await first.getByText('How to go about it').click();
  for (const heading of ['You could say', 'Good moments for it', 'How often', 'On screens']) {
    await expect(first.getByText(heading, { exact: true })).toBeVisible();
  }
});

test('two that were as low are called so, and none is called low that was high', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const tied = await checkIn.complete([2, 2, 2, 2, 4, 4, 4, 2]);
  await expect(tied.practices).toContainText('Because “⁨Speaking up⁩” was among the lowest.');
  await tied.done();
  await checkIn.button('Start').click();
  await checkIn.type([5, 5, 5, 5, 5, 5, 4, 2]);
  const high = await checkIn.finish();
  await expect(high.practices).toContainText('To keep “⁨Trying new things⁩” as high as it is.');
  await expect(high.practices).not.toContainText('lowest');
});

test('one tap leads from the results to all practices for what was lowest, and back', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  const results = await checkIn.complete([5, 4, 2, 1, 4, 4, 2, 4]);
  const practices = await results.toPractices();
  await expect(practices.filter('What it is for').locator('option:checked')).toHaveText('Mistakes and help');
  const count = await practices.cards.count();
  expect(count).toBeGreaterThan(3);
  await expect(practices.found).toHaveText(`${count} practices`);
  const last = practices.cards.last();
  await practices.unfold(last);
  await practices.choose(last);
  await practices.filter('What it is for').selectOption('Anything');
  await expect(practices.cards).toHaveCount(72);
  await checkIn.button('Back to my results').click();
  await expect(results.heading).toBeFocused();
  expect((await storedJournal(page)).practices).toHaveLength(1);
});

test('what was chosen to look for narrows the list', async ({ page }) => {
  const practices = await openAll(page);
  await expect(practices.found).toHaveText('72 practices');
  await practices.filter('Who it is for').selectOption('For leaders');
  await expect(practices.found).toHaveText('21 practices');
  await expect(practices.cards.getByText('For leaders')).toHaveCount(21);
  await practices.filter('How long it takes').selectOption('Up to 10 minutes');
  for (const said of await practices.cards.getByText(/minutes? in all/).allTextContents()) {
    expect(Number.parseInt(said)).toBeLessThanOrEqual(10);
  }
  await practices.filter('How many it takes').selectOption('With several');
  await practices.filter('What it is for').selectOption('Psychological safety');
  await practices.filter('Who it is for').selectOption('No matter');
  await practices.filter('How long it takes').selectOption('Any time');
  await practices.filter('Where you meet').selectOption('On screens');
  const first = practices.cards.first();
  await expect(first.getByText('On screens', { exact: true }).first()).toBeVisible();
  await practices.filter('How many it takes').selectOption('On your own');
  await practices.filter('How long it takes').selectOption('Up to 10 minutes');
  await practices.filter('Who it is for').selectOption('For the whole team');
  await expect(practices.found).toHaveText('Nothing fits all of this. Choose less narrowly.');
  await expect(practices.cards).toHaveCount(0);
});

test('three can be tried at a time, wherever they were chosen', async ({ page }) => {
  const practices = await openAll(page);
  for (const at of [0, 10, 20]) {
    await practices.unfold(practices.cards.nth(at));
    await practices.choose(practices.cards.nth(at));
  }
  await practices.unfold(practices.cards.nth(30));
  await expect(practices.cards.nth(30)).toContainText('You are trying three already.');
  await expect(practices.cards.nth(30).getByRole('button')).toHaveCount(0);
});

test('the screen has a hash, and the journal a way to it', async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open('/hosts/routes.html#pulse-check/practices');
  const practices = new Practices(checkIn);
  await expect(practices.heading).toBeVisible();
  await checkIn.button('Your journal').click();
  await expect(page).toHaveURL(/#pulse-check\/journal$/);
  await checkIn.button('See all practices').click();
  await expect(practices.heading).toBeFocused();
  await expect(page).toHaveURL(/#pulse-check\/practices$/);
  await page.goBack();
  await checkIn.atJournal();
});

test('everything by keyboard', async ({ page }) => {
  const practices = await openAll(page);
  await practices.filter('What it is for').focus();
  await page.keyboard.press('Tab');
  await expect(practices.filter('Who it is for')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(practices.found).toHaveText('21 practices');
  for (let fields = 0; fields < 4; fields++) await page.keyboard.press('Tab');
  const first = practices.cards.first();
  await expect(first.locator('summary')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(first.getByRole('button')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first.getByText('On your list')).toBeFocused();
});

test('axe finds nothing among all practices', { tag: '@media' }, async ({ page }) => {
  const practices = await openAll(page);
  await practices.filter('Where you meet').selectOption('On screens');
  await practices.unfold(practices.cards.first());
  const axe = new AxeBuilder({ page }).include('pulse-check');
  const { violations } = await axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

for (const lang of ['en', 'de', 'fr']) {
  test(`all practices fit into 280 pixels, in “${lang}”`, async ({ page }) => {
    await page.setViewportSize({ width: 280, height: 640 });
    await openPage(page, `view="practices" lang="${lang}"`);
    const cards = page.locator('pulse-check li.practice');
    await expect(cards).toHaveCount(72);
    await page.locator('pulse-check').evaluate((element) => {
      element.shadowRoot!.querySelectorAll('details').forEach((details) => (details.open = true));
    });
    expect(await misfits(page, 44)).toEqual([]);
  });
}

test('a change of language takes the practices along', async ({ page }) => {
  await openAll(page);
  await page.locator('pulse-check').evaluate((element) => element.setAttribute('lang', 'de'));
  const practices = new Practices(new CheckIn(page, german));
  await expect(practices.heading).toBeVisible();
  await expect(practices.found).toHaveText('72 Übungen');
  await expect(practices.card('Frag nach, bevor du rätst')).toHaveCount(1);
});

test.describe('a page’s own', () => {
  test('come first, from an address that is fetched when they are wanted', { tag: '@matters' }, async ({ page }) => {
    const fetched: string[] = [];
    await page.route('**/hosts/ours.json', (route) => {
      fetched.push(route.request().url());
      return route.fulfill({ json: OWN });
    });
    await openPage(page, 'practices="ours.json"');
    const checkIn = new CheckIn(page);
    await checkIn.start();
    await checkIn.type([5, 4, 2, 1, 4, 4, 2, 4]);
    await checkIn.expectReview();
    expect(fetched).toEqual([]);
    const results = await checkIn.finish();
    const first = results.practices.getByRole('listitem').first();
    await expect(first.getByRole('heading')).toHaveText('Take a walk');
    await expect(first).toContainText('Read about it: Somebody 2020.');
    await results.tryPractice('Take a walk');
    const practices = await results.toPractices();
    await expect(practices.titles.first()).toHaveText('Take a walk');
    await expect(practices.card('Take a walk')).toContainText('Added by this page');
    await practices.filter('What it is for').selectOption('Anything');
    await expect(practices.cards).toHaveCount(73);
    await practices.filter('Where you meet').selectOption('On screens');
    await expect(practices.cards).toHaveCount(72);
    await checkIn.button('Your journal').click();
    const journal = await checkIn.atJournal();
    await expect(journal.practice('Take a walk')).toContainText('How did it go?');
    expect(fetched).toHaveLength(1);
    expect(await problems(page)).toEqual([]);
  });

  test('are told from the questionnaire beside them in the page', async ({ page }) => {
    const questionnaire = {
      format: 1,
      id: 'ours',
      version: 1,
      language: 'en',
      title: { en: 'Our questions' },
      points: 3,
      labels: { en: ['No', 'Partly', 'Yes'] },
      dimensions: [{ id: 'risk', name: { en: 'Daring' } }],
      items: [{ id: 'a', dimension: 'risk', text: { en: 'We dare.' } }],
    };
    await openPage(page, '', script(OWN) + script(questionnaire));
    const checkIn = new CheckIn(page);
    await expect(checkIn.heading('Our questions')).toBeVisible();
    await page.locator('pulse-check').evaluate((element) => element.setAttribute('view', 'practices'));
    const practices = new Practices(checkIn);
    await expect(practices.titles.first()).toHaveText('Take a walk');
    await practices.filter('What it is for').selectOption('Daring');
    await expect(practices.titles.first()).toHaveText('Take a walk');
    expect(await problems(page)).toEqual([]);
  });

  test('alone in the page are no questionnaire', async ({ page }) => {
    await openPage(page, '', script(OWN));
    await expect(new CheckIn(page).heading('Psychological safety')).toBeVisible();
    expect(await problems(page)).toEqual([]);
  });

  test('are in their own language where they don’t speak that of the screens', async ({ page }) => {
    await openPage(page, 'view="practices" lang="de"', script(OWN));
    await expect(page.getByRole('heading', { name: 'Take a walk' })).toHaveAttribute('lang', 'en');
  });

  for (const [wanted, spoken, language] of [['sr-Latn-RS', 'Šetnja', 'sr-Latn'], ['sr_Cyrl', 'Шетња', 'sr'], ['en-AU', 'Take a walk', 'en']] as const) {
    test(`in two scripts and more are shown as “${wanted}” reads`, async ({ page }) => {
      const [practice] = OWN.practices;
      const said = { en: words('Take a walk'), sr: words('Шетња'), 'sr-Latn': words('Šetnja') };
      await openPage(page, `view="practices" lang="${wanted}"`, script({ ...OWN, practices: [{ ...practice, words: said }] }));
      await expect(page.getByRole('heading', { name: spoken })).toHaveAttribute('lang', language);
    });
  }

  test('that don’t come hold nothing back, and take nothing that was typed once they do', { tag: '@matters' }, async ({ page, context }) => {
    const stored = JSON.parse(fixture('full-journal.json'));
    stored.journal.drafts = [];
    stored.journal.practices = [{ practice: 'walk', day: '2026-09-14', outcome: null }];
    await store(context, JSON.stringify(stored));
    let answer = () => {};
    await page.route('**/hosts/ours.json', (route) => {
      answer = () => void route.fulfill({ json: OWN });
    });
    await openPage(page, 'practices="ours.json"');
    const checkIn = new CheckIn(page);
    await checkIn.start();
    await checkIn.type([5, 4, 2, 1, 4, 4, 2, 4]);
    const results = await checkIn.finish();
    await expect(results.score('Mistakes and help')).toBeVisible();
    await expect(results.practices).toHaveCount(0);
    const journal = await results.toJournal();
    await journal.commitTo('Ask Noor');
    await expect(journal.commitment('Ask Noor')).toBeVisible();
    const field = checkIn.element.getByLabel('What went well?');
    await field.fill('We laughed');
    await expect(journal.part('Practices you chose').getByRole('listitem')).toHaveCount(0);
    answer();
    await expect(journal.practice('Take a walk')).toBeVisible();
    await expect(field).toHaveValue('We laughed');
    await expect(field).toBeFocused();
    await checkIn.button('See all practices').click();
    await expect(new Practices(checkIn).cards).toHaveCount(73);
  });

  test('that never come are given up after a while, and the built-in ones are shown', { tag: '@matters' }, async ({ page }) => {
    await page.clock.install({ time: new Date('2026-11-23T10:00:00') });
    let answer = () => {};
    await page.route('**/hosts/ours.json', (route) => {
      answer = () => void route.fulfill({ json: OWN });
    });
    const practices = await openAll(page, 'practices="ours.json"');
    await expect(practices.cards).toHaveCount(0);
    await page.clock.fastForward(21_000);
    await expect(practices.cards).toHaveCount(72);
    expect(await problems(page)).toEqual([
      { problem: 'unreachable-practices', reason: 'ours.json: no answer within 20 seconds' },
    ]);
    answer();
    await expect(practices.cards, 'they come after all').toHaveCount(73);
  });

  test('that the page no longer offers stay listed, with a way to remove them', async ({ page, context }) => {
    const stored = JSON.parse(fixture('full-journal.json'));
    const [known] = stored.journal.practices;
    stored.journal.practices = [
      { ...known, outcome: null },
      { practice: 'walk', day: '2026-09-14', outcome: null },
      { practice: 'sing', day: '2026-09-14', outcome: null },
    ];
    await store(context, JSON.stringify(stored));
    await openPage(page, 'view="journal"', script(OWN));
    const checkIn = new CheckIn(page);
    const journal = await checkIn.atJournal();
    await expect(journal.practice('Take a walk')).toContainText('since 14 Sept 2026');
    await expect(journal.practice('doesn’t offer any more (sing)')).toContainText('since 14 Sept 2026');
    await checkIn.button('See all practices').click();
    const practices = new Practices(checkIn);
    await practices.unfold(practices.cards.last());
    await expect(practices.cards.last()).toContainText('You are trying three already.');
    await checkIn.button('Your journal').click();
    await journal.remove('sing');
    await expect(journal.practice('sing')).toHaveCount(0);
    expect((await storedJournal(page)).practices).toHaveLength(2);
    await checkIn.button('See all practices').click();
    await practices.unfold(practices.cards.last());
    await practices.choose(practices.cards.last());
  });

  test('with a mistake are refused as a whole, and the built-in ones are there', { tag: '@matters' }, async ({ page }) => {
    const [practice] = OWN.practices;
    const bad = { ...OWN, practices: [practice, { ...practice, id: 'walk-2', minutes: 0 }] };
    const practices = await openAll(page, '', script(bad));
    await expect(practices.cards).toHaveCount(72);
    await expect(practices.checkIn.element).toContainText('so only the built-in ones are here.');
    await practices.checkIn.element.getByText('For whoever looks after this page').click();
    await expect(practices.checkIn.element).toContainText('practices[1].minutes: must be 1 or more');
    expect(await problems(page)).toEqual([
      { problem: 'refused-practices', reason: 'practices[1].minutes: must be 1 or more' },
    ]);
    await practices.checkIn.button('Your journal').click();
    await expect((await practices.checkIn.atJournal()).part('Practices you chose')).toContainText('so only the built-in ones are here.');
  });

  test('that don’t come can be asked for again', async ({ page, trouble }) => {
    trouble.expectFailedRequests(/status of 404/);
    const practices = await openAll(page, 'practices="/hosts/ours.json"');
    await expect(practices.checkIn.element).toContainText('They could not be loaded');
    await expect(practices.cards).toHaveCount(72);
    expect(await problems(page)).toEqual([
      { problem: 'unreachable-practices', reason: '/hosts/ours.json: the server answered 404' },
    ]);
    await page.route('**/hosts/ours.json', (route) => route.fulfill({ json: OWN }));
    await practices.checkIn.button('Try again').click();
    await expect(practices.titles.first()).toHaveText('Take a walk');
  });

  test('of another origin are not fetched', async ({ page }) => {
    const practices = await openAll(page, 'practices="https://elsewhere.example/ours.json"');
    await expect(practices.cards).toHaveCount(72);
    expect(await problems(page)).toEqual([
      { problem: 'unreachable-practices', reason: expect.stringContaining('only an address of the same origin is loaded') },
    ]);
  });

  test('may change while they are on the screen', async ({ page }) => {
    await page.route('**/hosts/ours.json', (route) => route.fulfill({ json: OWN }));
    const practices = await openAll(page);
    await expect(practices.cards).toHaveCount(72);
    await page.locator('pulse-check').evaluate((element) => element.setAttribute('practices', 'ours.json'));
    await expect(practices.cards).toHaveCount(73);
    await page.locator('pulse-check').evaluate((element) => element.removeAttribute('practices'));
    await expect(practices.cards).toHaveCount(72);
  });
});
