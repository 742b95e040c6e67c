// Protects the projector: what comes after what, that it can be driven by keys, a clicker, fingers
// and from a second window, and that it can be read from the back of a room.
import { expect, test } from './watched';
import { languageOf, TAGS } from './pages/language';
import { MIRRORED } from './pages/pseudo';
import { TeamPage, teamWordsOf } from './pages/teams';

test.use({ viewport: { width: 1280, height: 720 } });

/** Seven people: dimensions alone. */
const BLUE = ['team-history.json', 'Team Blue'] as const;
/** Nine: questions in half points. */
const INDIGO = ['nine-history.json', 'Team Indigo'] as const;
/** Twelve, with bars. */
const SILVER = ['bars-history.json', 'Team Silver'] as const;
/** Twenty: eight dimensions, and words. */
const AMBER = ['trust-history.json', 'Team Amber'] as const;
/** Seven, shown as they were when they were six. */
const VIOLET = ['joined-history.json', 'Team Violet'] as const;

test('the screens lead from the promise to what leaves the room, the lowest first', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  expect(await team.titles()).toEqual([
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
  ]);
});

test('another order and the questions are a choice away', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...INDIGO);
  await expect(team.choice('Begin with'), 'no words with nine people, and nothing to order by').toHaveCount(0);
  await team.choice('Go through').selectOption('questions');
  await team.fill();
  const titles = await team.titles();
  expect(titles).toHaveLength(16);
  expect(titles.slice(4, 6)).toEqual([
    'People here tell each other about their own mistakes.',
    'When someone on this team is stuck, others take time to help.',
  ]);
});

test('each screen says what may be said of it', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  const said: Record<string, string> = {};
  await team.titles(async (title) => {
    said[title] = await team.stage.innerText();
  });
  expect(said['Autumn']).toContain('7 people answered');
  expect(said['Autumn']).toContain('Nothing is shown before 5 codes are in the list.');
  expect(said['The team at a glance']).toContain('With 7 answers, the team’s usual level is probably between 3.25 and 4.25.');
  expect(said['The team at a glance']).toContain('Told beforehand: since 21 Jul 2026, nobody joined or left; since 14 Apr 2026, 2 people joined and 2 people left.');
  expect(said['How it moved']).toContain('The team’s level has clearly gone up since last time.');
  expect(said['Did it help?']).toContain(
    'End every meeting with one thing that could have gone better: most of those who tried it say that it helped\nAsk for a second view before a release: not shown',
  );
  const lower = 'When someone on this team is stuck, others take time to help';
  expect(said['Mistakes and help']).toContain(`Lower than the rest: ${lower}.`);
  expect(said['What stands out']).toContain('Mistakes and help');
  expect(said['What stands out']).toContain(`“${lower}”`);
  expect(said['To talk about']).toContain('This is harder for us than what goes with it. What makes the difference?');
  // Prompts ask what would help, never who.
  expect(said['To talk about']).toContain('?');
  expect(said['To talk about']).not.toMatch(/\bwho (said|answered|was|thinks)\b/i);
});

test('with seven people no question has a screen, and nothing asks to choose one', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await expect(team.panel.getByRole('combobox')).toHaveCount(0);
  await expect(team.panel.locator('.arrangement')).toHaveCount(0);
  await team.fill();
  const titles = await team.titles();
  expect(titles.filter((title) => title.endsWith('.'))).toEqual([]);
});

test('bars stand in place of means, in threes of people', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...SILVER);
  await team.choice('Go through').selectOption('questions');
  await team.fill();
  let bars = 0;
  await team.titles(async (title) => {
    if (!title.endsWith('.')) return;
    bars++;
    const drawing = team.stage.locator('.drawing:visible');
    expect(await drawing.getAttribute('aria-label')).toMatch(/Strongly disagree to Disagree: \d+ to \d+ people; Agree to Strongly agree: \d+ to \d+ people/);
    const numbers = await drawing.locator('.ink-bar-text').allTextContents();
    expect(numbers).toHaveLength(2);
    for (const number of numbers) expect(number).toMatch(/^(0–2|3–5|6–8|9–12)$/);
    await expect(team.stage).not.toContainText(/\d\.\d|close together|they differ|far apart/);
  });
  expect(bars).toBe(8);
});

test('what is shown as it was says of which day, and why, and nothing is said of change', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...VIOLET);
  await team.fill();
  await team.titles(async (title) => {
    const pictures = await team.stage.locator('.drawing:visible').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!));
    if (['The team at a glance', 'Speaking up', 'Mistakes and help', 'Room for difference', 'Trying new things'].includes(title)) {
      await expect(team.stage).toContainText('As it was on 1 Oct 2026, to protect people: since then only a few joined or left, or nobody said how many.');
      expect(pictures).toHaveLength(1);
      expect(pictures[0]).toContain('as on 1 Oct 2026');
    }
    if (title === 'The team at a glance') {
      await expect(team.stage).toContainText('Told beforehand: since 1 Oct 2026, 1 person joined.');
      await expect(team.stage).not.toContainText('If everyone invited had answered');
    }
    if (title === 'Side by side') expect(pictures[0].match(/as on 1 Oct 2026/g)).toHaveLength(4);
    if (title === 'How it moved') {
      await expect(team.stage).toContainText('The whole is shown as it was, so nothing is said about change.');
      expect(pictures[0]).toMatch(/21 Nov 2026: 3\.25, as on 1 Oct 2026/);
    }
  });
});

test('where scores were not kept the wall says so instead of a verdict', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...SILVER);
  await team.fill();
  await team.toScreen('How it moved');
  await expect(team.stage).toContainText('Nothing is said about change: the scores of the round before were not kept.');
  await expect(team.stage).not.toContainText(/gone up|gone down|can’t tell/);
});

test('that nobody is in another team’s round, too, stands beside the result', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...INDIGO);
  await team.fill();
  await team.toScreen('The team at a glance');
  await expect(team.stage).toContainText('Told beforehand: nobody is also in another team’s round of 12 Nov 2026.');
});

test('the mark of the result stands on the wall and on paper of the device that added up', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  await page.evaluate(() => {
    const stored = JSON.parse(localStorage.getItem('pulse-check:journal')!);
    const { link } = stored.journal.past_rounds.find(({ day }: { day: string }) => day === '2026-11-17');
    const none = { collected: [], copies: [], named: [], announcements: [], withdrawn: [], heard: [], other_lists: [], releases: [] };
    const round = { link, facilitates: true, passing: false, released: true, given_up: false, result: 'ABCD-EFGH-IJKL-MNOP', ...none };
    stored.journal.rounds.push(round);
    localStorage.setItem('pulse-check:journal', JSON.stringify(stored));
  });
  await page.reload();
  await team.button(team.words.open('Team Blue')).click();
  await team.button(team.words.openResult).first().click();
  await team.fill();
  await expect(team.stage).toContainText('Mark of the result: ABCD-EFGH-IJKL-MNOP');
  expect(await team.stage.evaluate((stage) => stage.scrollHeight - stage.clientHeight)).toBe(0);
  await team.toLast();
  await expect(team.element.locator('.paper')).toContainText('Mark of the result: ABCD-EFGH-IJKL-MNOP');
});

test('keys and clickers drive the wall', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  const at = (number: number) => expect(team.position).toHaveText(new RegExp(`^${number} of 15`));
  await at(1);
  await page.keyboard.press('ArrowRight');
  await at(2);
  await page.keyboard.press('ArrowDown');
  await at(3);
  await page.keyboard.press('PageDown');
  await at(4);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('PageUp');
  await at(1);
  await page.keyboard.press('PageUp');
  await at(1);
  await page.keyboard.press('End');
  await at(15);
  await page.keyboard.press('ArrowRight');
  await at(15);
  await page.keyboard.press('Home');
  await at(1);

  await page.keyboard.press('?');
  await expect(team.wall.locator('.keys')).toContainText('Page Down');
  await page.keyboard.press('Escape');
  await expect(team.wall.locator('.keys')).toBeHidden();
  await expect(team.wall).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(team.wall).toBeHidden();
  await expect(team.panel).toBeVisible();
  await expect(team.element.locator('#projector')).toBeFocused();
});

test('keys that are typed into a field stay there', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(team.title).toHaveText('What we will do');
  await team.field('What will we do?').click();
  await page.keyboard.type('Fix it? f');
  for (const key of ['Home', 'End', 'ArrowLeft', 'PageDown']) await page.keyboard.press(key);
  await expect(team.field('What will we do?')).toHaveValue('Fix it? f');
  await expect(team.title).toHaveText('What we will do');
  await expect(team.wall.locator('.keys')).toBeHidden();
});

test('the panel in the ordinary window goes along with arrows and Page Up and Down', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.button('Next').click();
  await expect(team.title).toHaveText('Last time’s actions');
  await page.keyboard.press('ArrowRight');
  await expect(team.title).toHaveText('Did it help?');
  await page.keyboard.press('PageUp');
  await expect(team.title).toHaveText('Last time’s actions');
  // Home and End scroll the page there.
  await page.keyboard.press('End');
  await expect(team.title).toHaveText('Last time’s actions');
  // The wall goes on where the panel was, and the other way round.
  await team.fill();
  await expect(team.title).toHaveText('Last time’s actions');
  await page.keyboard.press('PageDown');
  await team.button('Back to the ordinary window').click();
  await expect(team.title).toHaveText('Did it help?');
});

test('a finger pulls the next screen in', { tag: '@devtools' }, async ({ browser, baseURL, trouble }) => {
  const context = await browser.newContext({ baseURL, hasTouch: true, viewport: { width: 1280, height: 720 } });
  await trouble.watch(context);
  const page = await context.newPage();
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  const fingers = await context.newCDPSession(page);
  const swipe = async (from: [number, number], to: [number, number]) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: [number, number][]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y]) => ({ x, y })) });
    await touch('touchStart', [from]);
    for (let step = 1; step <= 5; step++) {
      const along = (start: number, end: number) => start + ((end - start) * step) / 5;
      await touch('touchMove', [[along(from[0], to[0]), along(from[1], to[1])]]);
    }
    await touch('touchEnd', []);
  };
  await swipe([900, 300], [500, 320]);
  await expect(team.title).toHaveText('Last time’s actions');
  await swipe([500, 300], [900, 320]);
  await expect(team.title).toHaveText('Autumn');
  // Scrolling is no swipe, and neither is a tap.
  await swipe([500, 600], [560, 100]);
  await swipe([500, 300], [520, 300]);
  await expect(team.title).toHaveText('Autumn');
  await context.close();
});

test('from right to left, the arrow to the left leads on and pictures are mirrored', { tag: '@matters' }, async ({ page }) => {
  const { say } = languageOf(MIRRORED);
  const team = new TeamPage(page, teamWordsOf(MIRRORED));
  await team.openResult(...BLUE);
  await team.fill();
  await page.keyboard.press('ArrowLeft');
  await expect(team.title).toHaveText(say('action-last-time'));
  await page.keyboard.press('ArrowRight');
  await expect(team.title).toHaveText('Autumn');
  for (let at = 1; at < 5; at++) await page.keyboard.press('PageDown');
  const left = async (text: RegExp) => (await team.stage.locator('.drawing:visible text').filter({ hasText: text }).boundingBox())!.x;
  expect(await left(/Strongly\W+agree/)).toBeLessThan(await left(/Strongly\W+disagree/));
});

test('a second window of the browser goes along', { tag: '@matters' }, async ({ page, context }) => {
  const team = new TeamPage(page);
  await team.openResult(...INDIGO);
  const other = new TeamPage(await context.newPage());
  await other.open();
  await other.button(other.words.open('Team Indigo')).click();
  await other.button(other.words.openResult).first().click();
  await other.fill();
  await team.button('Next').click();
  await expect(other.title).toHaveText('What went well');
  await other.page.keyboard.press('End');
  await expect(team.title).toHaveText('What leaves this room');
  await team.choice('Go through').selectOption('questions');
  await expect(other.position).toHaveText(/^16 of 16/);
});

test('the quiet timer says the minute and what is planned; a skipped step makes the hour shorter', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-24T10:00:00') });
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.element.getByText('The hour, step by step').click();
  await expect(team.element.locator('.run-sheet')).toContainText('50 minutes in all');
  await team.button('Start the timer').click();
  const clock = team.panel.locator('.clock');
  await expect(clock).toHaveText(/^Minute 1 of 50 · planned now: /);
  const first = (await clock.innerText()).split('planned now: ')[1];
  await page.clock.runFor('06:00');
  await expect(clock).toHaveText(/^Minute 7 of 50/);
  expect(await clock.innerText()).not.toContain(first);
  await team.element.getByRole('checkbox', { name: /^Skip/ }).nth(1).check();
  await expect(team.element.locator('.run-sheet')).toContainText('45 minutes in all');
  await expect(clock).toHaveText(/^Minute 7 of 45/);
  await page.clock.runFor('59:00');
  await expect(clock).toContainText('the planned time is over');
  await team.button('Stop the timer').click();
  await expect(clock).toBeHidden();
});

test('when safety is low the wall says so and what could be said', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openTeam(...BLUE);
  // The spring round.
  await team.button(team.words.openResult).last().click();
  await team.toScreen('What stands out');
  await team.button('Next').click();
  await expect(team.stage).toContainText('Better not');
  await team.fill();
  await expect(team.stage).toContainText('Nobody has to say anything today');
  await expect(team.stage, 'that is for the facilitator alone').not.toContainText('Better not');
  expect(await team.stage.evaluate((stage) => stage.scrollHeight - stage.clientHeight)).toBe(0);
});

test('that full screen is refused is said, and the wall stays', async ({ page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('not allowed'));
  });
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  await page.keyboard.press('f');
  await expect(team.wall).toContainText('doesn’t allow full screen here');
});

test('the key for full screen gives the wall the whole screen, and takes it back', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await expect(team.wall).toBeVisible();
});

test.describe('from six metres', () => {
  for (const tag of TAGS) {
    const words = teamWordsOf(tag);
    for (const [file, name] of [BLUE, INDIGO, SILVER, AMBER, VIOLET]) {
      for (const by of [BLUE, VIOLET].some(([few]) => few === file) ? [0] : [0, 1]) {
        const what = `${tag}, way ${by + 1}`;
        test(`${name}, ${what}: letters are large and nothing has to be scrolled`, async ({ page }) => {
          test.setTimeout(60_000);
          const team = new TeamPage(page, words);
          await team.openResult(file, name);
          if (by) await team.choice(words.goThrough).selectOption({ index: by });
          await team.fill();
          const wrong: string[] = [];
          for (const [width, height] of [
            [1280, 720],
            [1920, 1080],
          ]) {
            await page.setViewportSize({ width, height });
            await team.titles(async (title, at) => {
              const { last } = await team.position.evaluate((position) => {
                const [number, count] = (position as HTMLElement).innerText.match(/\d+/g)!.map(Number);
                return { last: number === count };
              });
              if (last) return;
              const seen = await team.stage.evaluate((stage, height) => {
                const small: string[] = [];
                const visible = (element: Element) => element.getClientRects().length > 0 && element.closest('.visually-hidden') === null;
                for (const element of stage.querySelectorAll('*')) {
                  const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
                  if (!own || !visible(element) || element.closest('details:not([open])')) continue;
                  let size = parseFloat(getComputedStyle(element).fontSize);
                  const svg = (element as SVGElement).ownerSVGElement;
                  if (svg) size *= svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
                  if (size < 0.034 * height) small.push(`${element.textContent!.trim().slice(0, 30)}: ${size.toFixed(1)}px`);
                }
                return { small, scrolls: stage.scrollHeight - stage.clientHeight > 0 || stage.scrollWidth > stage.clientWidth };
              }, height);
              wrong.push(...seen.small.map((text) => `${height} ${at} ${title}: ${text}`));
              if (seen.scrolls) wrong.push(`${height} ${at} ${title}: has to be scrolled`);
            });
          }
          expect(wrong).toEqual([]);
        });
      }
    }
  }
});
