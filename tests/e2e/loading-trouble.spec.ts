// Protects the moment when the element's files can't be had: it says so, loses nothing, and works
// as soon as they can.
import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from './watched';
import { CheckIn } from './pages/check-in';
import { hostOf } from './pages/language';
import { noteProblems, problems } from './pages/problems';
import { german } from './pages/words';

test.beforeEach(({ page }) => noteProblems(page));

/** Which kinds of problems were told. */
async function kinds(page: Page) {
  return (await problems(page)).map(({ problem }) => problem);
}

/** Waits for what people are told, and opens what the page's author is told: the event's reason. */
async function reason(page: Page, checkIn: CheckIn) {
  await expect(checkIn.problem).toContainText(checkIn.words.notLoaded);
  await checkIn.problem.getByText(checkIn.words.forAuthor).click();
  const [{ reason }] = await problems(page);
  await expect(checkIn.problem.locator('details p')).toHaveText(reason, { useInnerText: true });
  return reason;
}

for (const file of ['pulse-check-core.js', 'pulse-check-core_bg.wasm', 'pulse-check.css']) {
  test(`without ${file} it says so, and trying again works`, { tag: '@matters' }, async ({ page, trouble }) => {
    trouble.expectFailedRequests(/net::ERR_FAILED/);
    await page.route(`**/${file}`, (route) => route.abort());
    const checkIn = new CheckIn(page);
    await page.goto('/hosts/element.html');
    await expect(checkIn.problem).toContainText('Please check your connection. Nothing you entered before is lost.');
    expect(await kinds(page)).toEqual(['network']);

    await page.unroute(`**/${file}`);
    await checkIn.button('Try again').click();
    await checkIn.start();
    await expect(checkIn.problem).toHaveCount(0);
  });
}

test.describe('a server that hands out', () => {
  const LOGIN = { contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>Log in</title>' };
  const GZIP = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0]);
  const cases: [string, string, { status?: number; contentType?: string; body: string | Buffer }, RegExp, RegExp[]][] = [
    ['no .wasm', 'core_bg.wasm', { status: 404, body: '' }, /core_bg\.wasm: the server answered 404\./, []],
    ['nothing for now', 'core_bg.wasm', { status: 503, body: 'busy' }, /core_bg\.wasm: the server answered 503\./, []],
    ['a login page for .wasm', 'core_bg.wasm', LOGIN, /core_bg\.wasm: the server sent text\/html; charset=utf-8, not application\/wasm\./, []],
    ['a login page for the script', 'core.js', LOGIN, /core\.js: the server sent text\/html; charset=utf-8, not text\/javascript\./, [/MIME type/]],
    ['a login page for the styles', 'pulse-check.css', LOGIN, /pulse-check\.css: the server sent text\/html; charset=utf-8, not text\/css\./, []],
    ['.wasm compressed twice', 'core_bg.wasm', { contentType: 'application/wasm', body: GZIP }, /not WebAssembly, it begins with the bytes 1f 8b 08 00 \(compressed twice\?\)\./, []],
    ['an empty .wasm', 'core_bg.wasm', { contentType: 'application/wasm', body: '' }, /not WebAssembly, it is empty\./, []],
  ];
  for (const [what, file, answer, why, inConsole] of cases) {
    test(`${what} is told of it, and nobody is told to check the connection`, async ({ page, trouble }) => {
      trouble.expect(...inConsole);
      if (answer.status) trouble.expectFailedRequests(new RegExp(String(answer.status)));
      await page.route(`**/*${file}`, (route) => route.fulfill(answer));
      const checkIn = new CheckIn(page);
      await page.goto('/hosts/element.html');
      expect(await reason(page, checkIn)).toMatch(why);
      await expect(checkIn.problem).toContainText('The server does not hand out a part of it as it should.');
      await expect(checkIn.problem).not.toContainText('connection');
      expect(await kinds(page)).toEqual(['server']);

      await page.unroute(`**/*${file}`);
      await checkIn.button('Try again').click();
      await checkIn.start();
      await expect(checkIn.problem).toHaveCount(0);
    });
  }

  test('no .wasm is told of it in German, too', async ({ page, trouble }) => {
    trouble.expectFailedRequests(/404/);
    await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
    const checkIn = new CheckIn(page, german);
    await page.goto(hostOf('de'));
    expect(await reason(page, checkIn)).toMatch(/the server answered 404\./);
    await expect(checkIn.problem).toContainText('Der Server gibt einen Teil davon nicht so heraus, wie er sollte.');
  });
});

test.describe('a policy of the page that', () => {
  const SHELL = '/pulse-check/pulse-check.js';

  /** Opens a page with the element and these headers; its script carries its hash. */
  async function open(page: Page, headers: (hash: string) => Record<string, string>) {
    const shell = await (await page.request.get(SHELL)).body();
    const hash = `sha384-${createHash('sha384').update(shell).digest('base64')}`;
    const html = `<!doctype html><html lang="en"><title>Policy</title><link rel="icon" href="data:,">
      <script type="module" nonce="once" integrity="${hash}" src="${SHELL}"></script><pulse-check></pulse-check>`;
    await page.route('**/hosts/policy.html', (route) =>
      route.fulfill({ contentType: 'text/html', headers: headers(hash), body: html }));
    await page.goto('/hosts/policy.html');
  }

  test('knows scripts by their hashes lets the element say which one it blocks', async ({ page, trouble }) => {
    trouble.expect(/policy: script-src-elem .*pulse-check-core\.js/, /policy: script-src-elem .*pulse-check-trouble\.js/, /(console|uncaught): .*Content.Security.Policy/);
    const checkIn = new CheckIn(page);
    await open(page, (hash) => ({
      'Content-Security-Policy': `default-src 'none'; script-src '${hash}' 'strict-dynamic' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:`,
    }));
    expect(await reason(page, checkIn)).toMatch(/pulse-check-core\.js/);
    await expect(checkIn.problem).toContainText('This page’s security policy blocks a part of it.');
    expect(await kinds(page)).toEqual(['policy']);
  });

  test('wants integrity of every script lets the element say so', async ({ page, trouble, browserName }) => {
    if (browserName === 'firefox') trouble.expect(/missing integrity metadata/);
    const checkIn = new CheckIn(page);
    await open(page, () => ({ 'Integrity-Policy': 'blocked-destinations=(script)' }));
    expect(await reason(page, checkIn)).toMatch(/pulse-check-core\.js/);
    expect(await kinds(page)).toEqual(['policy']);
  });

  test('forbids fetching lets the element say what to allow', async ({ page, trouble }) => {
    trouble.expect(/policy: connect-src/, /(console|uncaught): .*Content.Security.Policy/);
    const checkIn = new CheckIn(page);
    await open(page, () => ({
      'Content-Security-Policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'; img-src data:",
    }));
    expect(await reason(page, checkIn)).toMatch(/connect-src needs to allow http:.*pulse-check\.css\./);
    expect(await kinds(page)).toEqual(['policy']);
  });

  for (const [what, source] of [['what the documents ask for', "'self'"], ['a nonce', "'nonce-once'"], ['a nonce, strictly', "'nonce-once' 'strict-dynamic'"]]) {
    test(`allows ${what} is no trouble`, async ({ page }) => {
      const checkIn = new CheckIn(page);
      await open(page, () => ({
        'Content-Security-Policy': `default-src 'none'; script-src ${source} 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'`,
      }));
      await checkIn.complete([4, 4, 4, 4, 4, 4, 4, 4]);
    });
  }
});

test('offline it says so, and works once the connection is back', async ({ page, context, trouble }) => {
  trouble.expectFailedRequests(/net::ERR_INTERNET_DISCONNECTED/);
  const checkIn = new CheckIn(page);
  await page.goto('/hosts/below.html', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.locator('pulse-check').scrollIntoViewIfNeeded();
  await expect(checkIn.problem).toContainText('You seem to be offline.');
  expect(await kinds(page)).toEqual(['offline']);
  await context.setOffline(false);
  await checkIn.button('Try again').click();
  await checkIn.start();
});

test('once the first question is there, no connection is needed', async ({ page, context }) => {
  const checkIn = new CheckIn(page);
  await page.goto('/hosts/element.html');
  await Promise.all([page.waitForResponse('**/split_later.wasm'), checkIn.start()]);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await checkIn.type([4, 4, 4, 4, 4, 4, 4, 4]);
  const results = await checkIn.finish();
  const journal = await results.toJournal();
  await journal.export();
});

test('without what stores answers it says so, and trying again stores what was answered', async ({ page, trouble }) => {
  trouble.expectFailedRequests(/net::ERR_FAILED/, /TypeError: Failed to fetch/);
  await page.route('**/split_screens.wasm', (route) => route.abort());
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await expect(checkIn.problem).toContainText('they are kept only while this page is open');
  await checkIn.start();
  await checkIn.type([4, 4]);
  await checkIn.expectQuestion(3);
  const stored = () => page.evaluate(() => localStorage.getItem('pulse-check:journal') ?? '');
  expect(await stored()).toBe('');
  await page.unroute('**/split_screens.wasm');
  await checkIn.button('Try again').click();
  await expect(checkIn.problem).toHaveCount(0);
  await checkIn.expectQuestion(3);
  await expect.poll(stored).toContain('"answers":[4,4,');
  await checkIn.open();
  await expect(checkIn.button('Continue with question 3')).toBeVisible();
});

test('without the screens after the questions it says so, and trying again loses no answer', async ({ page, trouble }) => {
  trouble.expectFailedRequests(/net::ERR_FAILED/, /TypeError: Failed to fetch/);
  await page.route('**/split_later.wasm', (route) => route.abort());
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4, 4, 4, 4, 4, 4, 4, 4]);
  await expect(checkIn.problem).toContainText('The next part could not be loaded. Nothing you entered is lost.');
  await page.unroute('**/split_later.wasm');
  await checkIn.button('Try again').press('Enter');
  await checkIn.expectReview();
  await expect(checkIn.heading('Before you see your results')).toBeFocused();
  await expect(checkIn.reviewRow(8)).toContainText('Agree');
  await checkIn.finish();
});

test('a German page says it in German', async ({ page, trouble }) => {
  trouble.expectFailedRequests(/net::ERR_FAILED/);
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(hostOf('de'));
  const checkIn = new CheckIn(page, german);
  await expect(checkIn.problem).toContainText('Dieser Check-in konnte nicht geladen werden.');
  await expect(checkIn.button('Noch einmal versuchen')).toBeVisible();
});

test('trying again takes the focus to the check-in rather than losing it', async ({ page, trouble }) => {
  trouble.expectFailedRequests(/net::ERR_FAILED/);
  await page.route('**/*.wasm', (route) => route.abort());
  const checkIn = new CheckIn(page);
  await page.goto('/hosts/element.html');
  await expect(checkIn.problem).toBeVisible();
  await page.unroute('**/*.wasm');
  await checkIn.button('Try again').press('Enter');
  await expect(checkIn.button('Start')).toBeVisible();
  await expect(checkIn.element).toBeFocused();
});

test('a crash of the core is said, and what was stored is there after reloading', { tag: '@matters' }, async ({ page }) => {
  const checkIn = new CheckIn(page);
  await checkIn.open();
  await checkIn.start();
  await checkIn.type([4, 4]);
  await page.evaluate(() => {
    const error = new WebAssembly.RuntimeError('unreachable');
    const filename = new URL('/pulse-check/pulse-check-core.js', location.href).href;
    dispatchEvent(new ErrorEvent('error', { error, filename }));
  });
  await expect(checkIn.problem).toContainText('Something went wrong here. What was stored before is safe.');
  expect(await kinds(page)).toEqual(['crashed']);
  await checkIn.button('Reload this page').click();
  await checkIn.resume(3);
});
