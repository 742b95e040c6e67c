// Protects what leaves the room: that the preview is exactly what is copied, saved or printed, and
// that every form says how many answered, when, what was asked and promised, and that it is rounded.
import type { BrowserContext } from '@playwright/test';
import { expect, test } from './watched';
import { germanTeams, TeamPage, type Form } from './pages/teams';

const BLUE = ['team-history.json', 'Team Blue'] as const;

/** The result with an action that has an owner, at its last screen. */
async function atTheEnd(team: TeamPage) {
  await team.openResult(...BLUE);
  await team.toScreen('What we will do');
  await team.agreeOn('Read the minutes aloud', 'Zoë Quick', '2027-01-15');
  await expect(team.action('Read the minutes aloud')).toContainText('Zoë Quick sees to it');
  await team.toLast();
}

/** How many pages a printer gets. */
async function pagesOnPaper(context: BrowserContext, { html, css }: { html: string; css: string }) {
  const paper = await context.newPage();
  await paper.goto('about:blank');
  await paper.evaluate(
    (printed) => {
      document.body.innerHTML = printed.html;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(printed.css);
      document.adoptedStyleSheets = [sheet];
    },
    { html, css },
  );
  const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
}

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-24T10:00:00'));
  await TeamPage.catchPrints(page);
});

const TEXTS: [Form, string][] = [
  ['text', 'pulse-check-result.txt'],
  ['markdown', 'pulse-check-result.md'],
  ['spreadsheet', 'pulse-check-table.csv'],
  ['csv', 'pulse-check-result.csv'],
  ['json', 'pulse-check-result.json'],
];

for (const [form, file] of TEXTS) {
  test(`${form}: the preview is what is copied and what is saved`, { tag: '@clipboard' }, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const team = new TeamPage(page);
    await atTheEnd(team);
    await team.choose(form);
    const preview = await team.previewed();
    expect(preview).toContain('Read the minutes aloud');
    await team.button('Copy').click();
    await expect(team.stage).toContainText('Copied.');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll('\r\n', '\n')).toBe(preview);
    const saved = await team.saved('Save as a file');
    expect(saved.name).toBe(file);
    expect(saved.bytes.toString('utf8').replaceAll('\r\n', '\n')).toBe(preview);

    await team.element.getByRole('checkbox', { name: team.words.withActions }).uncheck();
    expect(await team.previewed()).not.toContain('Read the minutes aloud');
  });
}

test('every form says n, the day, the questionnaire, the promise and that it is rounded, and no owner', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await atTheEnd(team);
  const said: Record<string, string> = {};
  for (const [form] of TEXTS) {
    await team.choose(form);
    said[form] = await team.previewed();
  }
  await team.choose('print');
  said.print = (await team.printed()).text;
  await team.choose('picture');
  said.picture = (await team.saved('Save as SVG')).bytes.toString('utf8').replaceAll(/<[^>]+>/g, ' ');
  for (const [form, text] of Object.entries(said)) {
    const flat = text.replaceAll(/\s+/g, ' ');
    expect(flat, form).toMatch(form === 'csv' || form === 'spreadsheet' ? /,7,/ : form === 'json' ? /"people": 7/ : /7 people have answered/);
    expect(flat, form).toMatch(/2026-11-17|17 Nov 2026/);
    expect(flat, form).toContain('Psychological safety');
    expect(flat, form).toContain('Opening one person’s answers takes the keys of all of them.');
    expect(flat, form).toContain('Numbers are rounded to protect people.');
    expect(flat, form).not.toContain('Zoë');
  }
});

test('JSON and CSV can be read by programs', { tag: '@matters' }, async ({ page }) => {
  const team = new TeamPage(page);
  await atTheEnd(team);
  await team.choose('json');
  const json = JSON.parse(await team.previewed());
  expect([json['pulse-check'], json.version]).toEqual(['result', 2]);
  await team.choose('csv');
  const lines = (await team.saved('Save as a file')).bytes.toString('utf8').split('\r\n');
  expect(lines[0]).toMatch(/^kind,/);
  expect(lines.filter((line) => line.startsWith('dimension,'))).toHaveLength(4);
  expect(lines.filter((line) => line.startsWith('question,'))).toHaveLength(8);
});

test('on paper it is two clean pages, without the page around it', { tag: '@paper' }, async ({ page, context }) => {
  const team = new TeamPage(page);
  await atTheEnd(team);
  const preview = await team.element.locator('.paper').innerText();
  const printed = await team.printed();
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  expect(flat(printed.text)).toBe(flat(preview));
  expect(printed.title).toBe('Autumn 17 Nov 2026');
  expect(printed.html).not.toContain('Next');

  expect(await pagesOnPaper(context, printed)).toBe(2);
});

test('a questionnaire of nineteen questions fits on two pages, too', { tag: '@paper' }, async ({ page, context }) => {
  const team = new TeamPage(page);
  await team.openResult('trust-history.json', 'Team Amber');
  await team.toLast();
  const printed = await team.printed();
  expect(await pagesOnPaper(context, printed)).toBe(2);
});

test('a picture is a PNG that shows something, or an SVG that needs nothing else', async ({ page }) => {
  const team = new TeamPage(page);
  await atTheEnd(team);
  await team.choose('picture');
  const choices = await team.choice('Which picture?').locator('option').allInnerTexts();
  expect(choices).toContain('Mistakes and help');
  await team.choice('Which picture?').selectOption('Mistakes and help');

  const png = await team.saved('Save as PNG');
  expect(png.name).toBe('pulse-check-picture.png');
  const seen = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const paper = canvas.getContext('2d')!;
    paper.drawImage(bitmap, 0, 0);
    const { data } = paper.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add((data[at] << 16) | (data[at + 1] << 8) | data[at + 2]);
    return { width: bitmap.width, colours: colours.size };
  }, png.bytes.toString('base64'));
  expect(seen.width).toBe(1440);
  expect(seen.colours).toBeGreaterThan(10);

  const svg = (await team.saved('Save as SVG')).bytes.toString('utf8');
  // A page without a policy, to parse in.
  const elsewhere = await page.context().newPage();
  const root = await elsewhere.evaluate((svg) => {
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return { name: parsed.documentElement.nodeName, title: parsed.querySelector('title')?.textContent, foreign: parsed.querySelectorAll('script, image, use, style, [href]').length };
  }, svg);
  expect(root).toEqual({ name: 'svg', title: 'Mistakes and help', foreign: 0 });
});

test('in German, too', async ({ page }) => {
  const team = new TeamPage(page, germanTeams);
  await team.openResult(...BLUE);
  await team.toLast();
  await team.choose('text');
  expect(await team.previewed()).toContain('Zahlen sind gerundet');
  await team.choose('print');
  expect((await team.printed()).text).toContain('Was versprochen war');
});
