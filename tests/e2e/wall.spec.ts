// Protects the projector: what comes after what, that it can be driven by keys, a clicker, fingers
// and from a second window, and that it can be read from the back of a room.
import { expect, test } from './watched';
import { englishTeams, germanTeams, TeamPage } from './pages/teams';

test.use({ viewport: { width: 1280, height: 720 } });

const BLUE = ['team-history.json', 'Team Blue'] as const;
const AMBER = ['trust-history.json', 'Team Amber'] as const;

test('the screens lead from the promise to what leaves the room, the lowest first', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  expect(await team.titles()).toEqual([
    'Autumn',
    'What we agreed on last time',
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
  await team.openResult(...BLUE);
  await team.choice('Go through').selectOption('questions');
  await team.choice('Begin with').selectOption('the most mixed');
  await team.fill();
  const titles = await team.titles();
  expect(titles).toHaveLength(17);
  expect(titles.slice(5, 7)).toEqual([
    'People here tell each other about their own mistakes.',
    'When someone on this team is stuck, others take time to help.',
  ]);
});

test('each screen says what may be said of it', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  const said: Record<string, string> = {};
  await team.titles(async (title) => {
    said[title] = await team.stage.innerText();
  });
  expect(said['Autumn']).toContain('7 people answered');
  expect(said['Autumn']).toContain('Nothing is shown before 5 codes are in the list.');
  expect(said['The team at a glance']).toContain('With 7 answers, the team’s usual level is probably between 3 and 4.5.');
  expect(said['How it moved']).toContain('The team’s level has clearly gone up since last time.');
  expect(said['Mistakes and help']).toContain('far apart');
  expect(said['What stands out']).toContain('Mistakes and help');
  // Prompts ask what would help, never who.
  expect(said['To talk about']).toContain('?');
  expect(said['To talk about']).not.toMatch(/\bwho (said|answered|was|thinks)\b/i);
});

test('keys and clickers drive the wall', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  await team.fill();
  const at = (number: number) => expect(team.position).toHaveText(new RegExp(`^${number} of 13`));
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
  await at(13);
  await page.keyboard.press('ArrowRight');
  await at(13);
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
  await expect(team.title).toHaveText('What we agreed on last time');
  await page.keyboard.press('ArrowRight');
  await expect(team.title).toHaveText('The team at a glance');
  await page.keyboard.press('PageUp');
  await expect(team.title).toHaveText('What we agreed on last time');
  // Home and End scroll the page there.
  await page.keyboard.press('End');
  await expect(team.title).toHaveText('What we agreed on last time');
  // The wall goes on where the panel was, and the other way round.
  await team.fill();
  await expect(team.title).toHaveText('What we agreed on last time');
  await page.keyboard.press('PageDown');
  await team.button('Back to the ordinary window').click();
  await expect(team.title).toHaveText('The team at a glance');
});

test('a finger pulls the next screen in', async ({ browser, baseURL, trouble }) => {
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
  await expect(team.title).toHaveText('What we agreed on last time');
  await swipe([500, 300], [900, 320]);
  await expect(team.title).toHaveText('Autumn');
  // Scrolling is no swipe, and neither is a tap.
  await swipe([500, 600], [560, 100]);
  await swipe([500, 300], [520, 300]);
  await expect(team.title).toHaveText('Autumn');
  await context.close();
});

test('from right to left, the arrow to the left leads on and pictures are mirrored', async ({ page }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE, '/hosts/rounds-rtl.html');
  await team.fill();
  await page.keyboard.press('ArrowLeft');
  await expect(team.title).toHaveText('What we agreed on last time');
  await page.keyboard.press('ArrowRight');
  await expect(team.title).toHaveText('Autumn');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  const ends = team.stage.locator('.drawing:visible text').filter({ hasText: /^Strongly/ });
  const left = async (text: string) => (await ends.filter({ hasText: text }).boundingBox())!.x;
  expect(await left('Strongly agree')).toBeLessThan(await left('Strongly disagree'));
});

test('a second window of the browser goes along', async ({ page, context }) => {
  const team = new TeamPage(page);
  await team.openResult(...BLUE);
  const other = new TeamPage(await context.newPage());
  await other.open();
  await other.button(other.words.open('Team Blue')).click();
  await other.button(other.words.openResult).first().click();
  await other.fill();
  await team.button('Next').click();
  await expect(other.title).toHaveText('What we agreed on last time');
  await other.page.keyboard.press('End');
  await expect(team.title).toHaveText('What leaves this room');
  await team.choice('Go through').selectOption('questions');
  await expect(other.position).toHaveText(/^17 of 17/);
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
  for (const words of [englishTeams, germanTeams]) {
    for (const [file, name] of [BLUE, AMBER]) {
      for (const by of [0, 1]) {
        const what = words.goThrough + (by ? ' 2' : ' 1');
        test(`${name}, ${what}: letters are large and nothing has to be scrolled`, async ({ page }) => {
          test.setTimeout(60_000);
          const team = new TeamPage(page, words);
          await team.openResult(file, name);
          await team.choice(words.goThrough).selectOption({ index: by });
          await team.fill();
          const wrong: string[] = [];
          for (const [width, height] of [
            [1280, 720],
            [1920, 1080],
          ]) {
            await page.setViewportSize({ width, height });
            await team.titles(async (title, at) => {
              const { last } = await team.position.evaluate((position) => {
                const [number, count] = position.textContent!.match(/\d+/g)!.map(Number);
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
