// How long a first-time visitor waits for the card and for the first question, beside other ways to
// ask the same. By hand, against what is shipped:
//
//   cargo xtask dist
//   npm ci --ignore-scripts --prefix benches
//   node benches/first-question.mjs
//
// Chromium with a slow processor and a slow network, nothing cached, every page in turn. Nothing here
// is asserted: docs/performance.md holds the figures, and this prints them as Markdown. ROUNDS says how
// many, ONLY names pages, REQUESTS=1 shows what was asked for when, TRACE=folder keeps a trace of each
// page, of one round more. Where others use the machine too, QUIET=seconds waits before each page for
// them to pause, so long at most. Ctrl+C ends with the round, and reports.
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { cpus } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
const QUIET = Number(process.env.QUIET ?? 0);
const SLOW = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
// As pulse-check does it, for the pages that are made for this.
const BEAT = 350;
// How long a mouse button stays down.
const PRESS = 100;
// Where Chromium begins to call a task long.
const LONG = 50;

const HERE = fileURLToPath(new URL('.', import.meta.url));
const PEERS = join(HERE, 'peers');
const MODULES = join(HERE, 'node_modules');
const BUILTIN = join(HERE, '../src/instrument/builtin/safety.json');
const DIST = join(HERE, '../dist');

const safety = JSON.parse(await readFile(BUILTIN, 'utf8'));
const asked = {
  title: safety.title.en,
  statements: safety.items.map((item) => item.text.en),
  answers: safety.labels.en,
  beat: BEAT,
};

// Where each page has what is waited for. `picked` is what tells that the page has taken an answer in;
// `beat`, how long it then rests on purpose before it moves on by itself.
const OURS = {
  host: 'pulse-check',
  title: '.start h2',
  start: '.start .action.primary',
  statement: '#statement',
  answers: '.question label.answer',
  picked: '.question input:checked',
  beat: BEAT,
};
const OWN = { title: 'h1', start: 'button', statement: 'legend', answers: 'fieldset label', picked: 'label.picked', beat: BEAT };
const SURVEYJS = {
  title: '.sd-title .sv-string-viewer',
  start: '.sd-navigation__start-btn, #sv-nav-start input',
  statement: '.sd-question__title .sv-string-viewer',
  answers: '.sd-question .sd-item label',
  picked: '.sd-item--checked',
  beat: 300,
};
const FORMBRICKS = {
  title: '#fbjs label[for=welcomeCard]',
  start: '#fbjs div:has(> label[for=welcomeCard]) button',
  statement: '#fbjs form label:not([tabindex])',
  answers: '#fbjs [role=radiogroup] label',
  picked: '#fbjs label.bg-accent-selected-bg',
};
const CANDIDATES = [
  { name: 'pulse-check', page: 'pulse-check', at: OURS },
  { name: 'pulse-check, with hints', page: 'pulse-check-hinted', at: OURS },
  { name: 'SurveyJS', page: 'surveyjs', at: SURVEYJS },
  { name: 'Formbricks', page: 'formbricks', at: FORMBRICKS },
  { name: 'Preact', page: 'preact', at: OWN },
  { name: 'by hand', page: 'by-hand', at: OWN },
].filter(({ page }) => !process.env.ONLY || process.env.ONLY.split(',').includes(page));

const files = new Map();
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.txt': 'text/plain; charset=utf-8' };

/** Keeps a file for the server, as small as brotli makes it. */
function keep(path, body, packed) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  files.set(path, { type: TYPES[extname(path)], body: packed ?? brotliCompressSync(body, { params }) });
}

async function keepShipped() {
  const folders = (await readdir(DIST).catch(() => [])).filter((name) => name.startsWith('pulse-check-'));
  if (folders.length !== 1) throw new Error(`dist/ has ${folders.length} builds where one is needed: cargo xtask dist`);
  for (const file of await readdir(join(DIST, folders[0]))) {
    if (!(extname(file) in TYPES)) continue;
    const at = join(DIST, folders[0], file);
    keep(`/pulse-check/${file}`, await readFile(at), await readFile(`${at}.br`).catch(() => undefined));
  }
  return folders[0];
}

async function keepPeers() {
  const { outputFiles } = await build({
    entryPoints: ['surveyjs.js', 'formbricks.js', 'preact.jsx', 'by-hand.js'].map((file) => join(PEERS, file)),
    outdir: '/peers',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [{
      name: 'asked',
      setup(builder) {
        builder.onResolve({ filter: /^asked$/ }, () => ({ path: 'asked', namespace: 'asked' }));
        builder.onLoad({ filter: /./, namespace: 'asked' }, () => ({ contents: JSON.stringify(asked), loader: 'json' }));
      },
    }],
  });
  for (const { path, contents } of outputFiles) keep(path.replaceAll('\\', '/'), contents);
  keep('/peers/card.css', await readFile(join(PEERS, 'card.css')));
  // The sheet without fonts, which would come from elsewhere.
  keep('/peers/survey-core.css', await readFile(join(MODULES, 'survey-core/survey-core.fontless.min.css')));
  for (const { page } of CANDIDATES) keep(`/${page}.html`, await readFile(join(PEERS, `${page}.html`)));
}

function serve() {
  const server = createServer(({ url }, response) => {
    const file = files.get(new URL(url, 'http://localhost').pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': 'max-age=31536000, immutable',
    });
    response.end(file.body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/**
 * Runs in the page before anything of it: looks at every frame, and presses Start as soon as it is there.
 * Again, too, until it works: a card can be there before its script is, or before it has settled.
 */
function inPage(at) {
  const times = {};
  const root = () => (at.host ? document.querySelector(at.host)?.shadowRoot : document);
  const all = (selector) => [...(root()?.querySelectorAll(selector) ?? [])];
  const isSeen = (element) => Boolean(element?.textContent || element?.value) && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const middle = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  /** Whether a click on the element's middle would reach it. */
  const canBeClicked = (element) => {
    const { x, y } = middle(element);
    const hit = root().elementFromPoint(x, y);
    return hit !== null && (element.contains(hit) || hit.contains(element));
  };
  /** Calls once what a frame has found has been handed on to be painted. */
  const afterFrame = (then) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(undefined);
  };
  const onceSeen = (look) =>
    new Promise((resolve) => {
      const frame = () => (look() ? afterFrame(resolve) : requestAnimationFrame(frame));
      requestAnimationFrame(frame);
    });

  let longest = 0;
  const tasks = new PerformanceObserver((list) => list.getEntries().forEach(noteTask));
  const noteTask = ({ startTime, duration }) => {
    if (!(startTime > times.question)) longest = Math.max(longest, duration);
  };
  tasks.observe({ type: 'longtask', buffered: true });

  const showCard = () => isSeen(all(at.title)[0]) && isSeen(all(at.start)[0]) && canBeClicked(all(at.start)[0]);
  const showQuestion = () => isSeen(all(at.statement)[0]) && all(at.answers).length === 5 && all(at.answers).every((answer) => isSeen(answer) && canBeClicked(answer));
  const ready = onceSeen(showCard)
    .then((now) => {
      times.card = now;
      times.title = all(at.title)[0].textContent;
      return onceSeen(() => showQuestion() || all(at.start)[0]?.click());
    })
    .then((now) => {
      times.question = now;
      times.statement = all(at.statement)[0].textContent;
      return { ...times, answer: middle(all(at.answers)[3]) };
    });

  /** From the next click until the page has taken it in, and until it shows the next question. */
  const watchClick = () => {
    const statement = all(at.statement)[0].textContent;
    const taken = {};
    window.clicked = new Promise((resolve) => {
      let began, heard;
      const check = () => {
        if (began === undefined) return;
        const asks = all(at.statement)[0]?.textContent;
        const moved = asks !== undefined && asks !== statement;
        if (taken.picked === undefined && (moved || all(at.picked).length)) {
          taken.picked = performance.now() - began;
          taken.work = performance.now() - heard;
        }
        if (moved) taken.moved = performance.now() - began;
        if (taken.moved ?? (at.beat === undefined && taken.picked)) resolve(taken);
      };
      // Pages take the change of an input in; they have done so when the event has come up here. What
      // is drawn later is seen by the observer.
      root().addEventListener('change', () => queueMicrotask(check));
      new MutationObserver(check).observe(root(), { subtree: true, childList: true, characterData: true, attributes: true });
      addEventListener('click', (event) => {
        began ??= event.timeStamp;
        heard ??= performance.now();
        afterFrame(check);
      }, { capture: true });
    });
  };

  const requests = () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => ({
    name: new URL(entry.name).pathname,
    start: entry.startTime,
    first: entry.responseStart,
    end: entry.responseEnd,
    bytes: entry.encodedBodySize,
  }));
  const longestTask = () => {
    tasks.takeRecords().forEach(noteTask);
    return longest;
  };
  window.bench = { ready, watchClick, requests, longestTask };
}

/** Waits until the processors have next to nothing to do. */
async function quiet() {
  const spent = () => cpus().reduce(({ all, idle }, { times }) => ({
    all: all + Object.values(times).reduce((sum, time) => sum + time),
    idle: idle + times.idle,
  }), { all: 0, idle: 0 });
  for (const end = Date.now() + QUIET * 1000; Date.now() < end;) {
    const before = spent();
    await pause(500);
    const after = spent();
    if (after.idle - before.idle > 0.9 * (after.all - before.all)) return;
  }
}

async function visit(browser, base, { page: file, at, name }, trace) {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  await context.addInitScript(inPage, at);
  const page = await context.newPage();
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('response', (response) => response.ok() || troubles.push(`${response.status()} ${response.url()}`));
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  if (trace) await browser.startTracing(page, { path: trace });
  await page.goto(`${base}/${file}.html`, { waitUntil: 'commit' });
  const { answer, ...times } = await page.evaluate(() => window.bench.ready);
  // What loads beside the question, and what the page does when all is loaded, is not the click's.
  await page.waitForLoadState('networkidle');
  const requests = await page.evaluate(() => window.bench.requests());
  const longest = await page.evaluate(() => window.bench.longestTask());
  await page.evaluate(() => window.bench.watchClick());
  // A hand comes, rests and presses for a moment; what that takes is not the click's either.
  await page.mouse.move(answer.x, answer.y);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.mouse.click(answer.x, answer.y, { delay: PRESS });
  const clicked = await page.evaluate(() => window.clicked);
  if (trace) await browser.stopTracing();
  await context.close();
  if (troubles.length) throw new Error(`${name}: ${troubles.join('; ')}`);
  if (!times.title.includes(asked.title)) throw new Error(`${name}: the card says ${times.title}`);
  if (!times.statement.includes(asked.statements[0])) throw new Error(`${name}: the question says ${times.statement}`);
  if (requests[0].end < NETWORK.latency) throw new Error(`${name}: the network is not slow`);
  return {
    ...times,
    longest,
    requests,
    bytes: requests.filter(({ end }) => end <= times.question).reduce((sum, { bytes }) => sum + bytes, 0),
    picked: clicked.picked,
    work: clicked.work,
    moved: at.beat === undefined ? undefined : clicked.moved - at.beat,
  };
}

function middleOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function row(cells) {
  console.log(`| ${cells.join(' | ')} |`);
}

/** What is measured: a heading, how to say it, and whether ratios mean anything. */
const COLUMNS = [
  ['card', ({ card }) => card, (ms) => `${ms.toFixed(0)} ms`],
  ['question', ({ question }) => question, (ms) => `${ms.toFixed(0)} ms`],
  ['click → DOM', ({ picked }) => picked, (ms) => `${ms.toFixed(1)} ms`],
  ['of it, once the page has the click', ({ work }) => work, (ms) => `${ms.toFixed(1)} ms`],
  ['next question, without the beat', ({ moved }) => moved, (ms) => `${ms.toFixed(1)} ms`],
  ['longest task', ({ longest }) => longest, (ms) => (ms < LONG ? `under ${LONG} ms` : `${ms.toFixed(0)} ms`)],
  ['to the question, brotli', ({ bytes }) => bytes, (bytes) => `${(bytes / 1000).toFixed(1)} kB`],
];

function report(runs) {
  const middles = new Map([...runs].map(([name, its]) => [name, COLUMNS.map(([, of]) => middleOf(its.map(of).filter((it) => it !== undefined)))]));
  const [ours, hand] = [middles.get('pulse-check'), middles.get('by hand')];
  const ratio = (value, to) => (value && to ? (value / to).toFixed(2) : '–');
  row(['', ...COLUMNS.map(([heading]) => heading)]);
  row(['---', ...COLUMNS.map(() => '---:')]);
  for (const [name, values] of middles) {
    row([name, ...values.map((value, at) => {
      if (value === undefined) return '–';
      return `${COLUMNS[at][2](value)} (${ratio(value, ours?.[at])}, ${ratio(value, hand?.[at])})`;
    })]);
  }
  console.log('\nIn brackets: the ratio to pulse-check, and to the page by hand. Fastest and slowest of the rounds:\n');
  row(['', 'card', 'question', 'click → DOM']);
  row(['---', '---:', '---:', '---:']);
  for (const [name, its] of runs) {
    row([name, ...COLUMNS.slice(0, 3).map(([, of, say]) => {
      const sorted = its.map(of).sort((a, b) => a - b);
      return `${say(sorted[0])} to ${say(sorted.at(-1))}`;
    })]);
  }
  aims(middles);
}

/** Says what is aimed at beside what is. Nothing fails here. */
function aims(middles) {
  const hand = middles.get('by hand');
  const formbricks = middles.get('Formbricks');
  console.log('');
  for (const name of ['pulse-check', 'pulse-check, with hints']) {
    const values = middles.get(name);
    if (!values) continue;
    const [card, question, click, work, , longest] = values;
    const say = (aim, met, is) => console.log(`- ${name}: ${aim}: ${met ? 'met' : 'missed'}, ${is}`);
    if (hand) say('card at most 1.5 times the one by hand', card <= hand[0] * 1.5, `${(card / hand[0]).toFixed(2)} times`);
    if (formbricks) say('question no later than Formbricks’', question <= formbricks[1], `${(question / formbricks[1]).toFixed(2)} times`);
    say(`click → DOM at most 8 ms, slowed down ${SLOW} times`, click <= 8, `${click.toFixed(1)} ms, ${work.toFixed(1)} of it once the page has the click`);
    say(`no task over ${LONG} ms`, longest <= LONG, longest < LONG ? `under ${LONG} ms` : `${longest.toFixed(0)} ms`);
  }
}

async function versionOf(name) {
  return `${name} ${JSON.parse(await readFile(join(MODULES, name, 'package.json'), 'utf8')).version}`;
}

const shipped = await keepShipped();
await keepPeers();
const server = await serve();
const base = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  // What is interrupted here is not the browser.
  handleSIGINT: false,
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
});
try {
  const runs = new Map(CANDIDATES.map(({ name }) => [name, []]));
  // The round before the first warms up the server and what browsers keep for all of their pages.
  let rounds = ROUNDS;
  let counted = 0;
  process.once('SIGINT', () => (rounds = 0));
  for (let round = 0; round <= rounds; round++) {
    for (const candidate of CANDIDATES) {
      await quiet();
      const run = await visit(browser, base, candidate);
      if (round > 0) runs.get(candidate.name).push(run);
    }
    process.stderr.write(`\rround ${round} of ${ROUNDS} `);
    counted = round;
  }
  // Tracing slows down, so its round is not counted.
  for (const candidate of process.env.TRACE ? CANDIDATES : []) {
    await visit(browser, base, candidate, join(process.env.TRACE, `${candidate.page}.json`));
  }
  process.stderr.write('\n');
  const peers = await Promise.all(['survey-core', 'survey-js-ui', '@formbricks/surveys', 'preact'].map(versionOf));
  console.log(`Chromium ${browser.version()}, processor slowed down ${SLOW} times, ${NETWORK.downloadThroughput * 8 / 1e6} Mbit/s and ${NETWORK.latency} ms; the middle of ${counted} rounds. ${[shipped, ...peers].join(', ')}.\n`);
  report(runs);
  if (process.env.REQUESTS) {
    for (const [name, its] of runs) {
      const { requests, card, question } = its.at(-1);
      console.log(`\n${name}: card ${card.toFixed(0)}, question ${question.toFixed(0)}`);
      for (const { name: path, start, first, end, bytes } of requests) console.log(`  ${start.toFixed(0).padStart(5)} ${first.toFixed(0).padStart(5)} ${end.toFixed(0).padStart(5)} ${String(bytes).padStart(7)}  ${path}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
