// Protects what docs/mailbox.md says of nginx: its configuration, as it stands there, takes codes in once, lists a round's
// folder to who knows its name, refuses everything else, and carries a whole round for a page of another origin.
import { connect, type Socket } from 'node:net';
import { expect, test as watched } from './watched';
import { Nginx } from './pages/nginx';
import { FIVE } from './pages/people';
import { RoundPage } from './pages/rounds';
import type { Browser, BrowserContext } from '@playwright/test';

const test = watched.extend<{ nginx: Nginx }>({
  nginx: async ({ baseURL, browser }, use) => {
    const nginx = await Nginx.start(new URL(baseURL!).origin);
    await use(nginx);
    // Pages would look into a mailbox that is gone.
    for (const context of (browser as Browser).contexts()) await context.close();
    await nginx.stop();
  },
});

const FOLDER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '234567ABCDEFGHIJKLMNOPQRST';
const CODE = `${FOLDER}/code-${DIGITS}`;

/** Asks as somebody who isn't a browser: the address goes as it is written. */
async function asked(nginx: Nginx, method: string, path: string, { body = '', headers = {} as Record<string, string> } = {}) {
  const socket = connection(nginx);
  socket.write(request(method, `/mailbox/${path}`, body, headers));
  return answerOn(socket);
}

function connection(nginx: Nginx) {
  return connect(Number(new URL(nginx.origin).port), '127.0.0.1');
}

function request(method: string, path: string, body: string, headers: Record<string, string> = {}) {
  const lines = Object.entries({ Host: 'mailbox', Connection: 'close', 'Content-Length': String(body.length), ...headers });
  return `${method} ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}

async function answerOn(socket: Socket) {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const [head, ...body] = text.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), head, body: body.join('\r\n\r\n') };
}

async function statusOf(...what: Parameters<typeof asked>) {
  return (await asked(...what)).status;
}

test('a file is put in once, and then read by everybody who has the link', async ({ nginx }) => {
  const once = { body: 'the code', headers: { 'If-None-Match': '*' } };
  expect(await statusOf(nginx, 'GET', `${FOLDER}/`)).toBe(404);
  expect(await statusOf(nginx, 'PUT', CODE, once)).toBe(201);
  expect(await statusOf(nginx, 'PUT', CODE, { ...once, body: 'another' })).toBe(412);
  expect(await statusOf(nginx, 'PUT', CODE, { body: 'another' })).toBe(412);
  expect((await asked(nginx, 'GET', CODE)).body).toBe('the code');
  expect(await statusOf(nginx, 'PROPFIND', `${FOLDER}/`, { headers: { Depth: '1' } })).toBe(405);
  expect((await asked(nginx, 'GET', `${FOLDER}/`)).body).toContain(`code-${DIGITS}`);
  // Nothing else is read of where it lies.
  expect(nginx.files).toEqual([CODE]);
  expect(nginx.strays).toEqual([]);
});

test('everything that lies in a mailbox is called by its kind and its content', async ({ nginx }) => {
  for (const kind of ['card', 'announcement', 'code', 'list', 'release-0', 'release-1', 'release-2']) {
    expect(await statusOf(nginx, 'PUT', `${FOLDER}/${kind}-${DIGITS}`, { body: kind }), kind).toBe(201);
  }
});

for (const [what, path] of Object.entries({
  'the mailbox itself': '',
  'a file beside the folders': `code-${DIGITS}`,
  'a folder within a folder': `${FOLDER}/${FOLDER}/code-${DIGITS}`,
  'a folder of another name': `rounds/code-${DIGITS}`,
  'a folder in lower case': `${FOLDER.toLowerCase()}/code-${DIGITS}`,
  'a name in lower case': `${FOLDER}/code-${DIGITS.toLowerCase()}`,
  'a kind in upper case': `${FOLDER}/CODE-${DIGITS}`,
  'another kind': `${FOLDER}/index-${DIGITS}`,
  'a release for nobody': `${FOLDER}/release-${DIGITS}`,
  'a release for a fourth keeper': `${FOLDER}/release-3-${DIGITS}`,
  'too short a name': `${FOLDER}/code-${DIGITS.slice(1)}`,
  'too long a name': `${FOLDER}/code-${DIGITS}A`,
  'a page': `${FOLDER}/code-${DIGITS}.html`,
  'a program': `${FOLDER}/code-${DIGITS}.php`,
  'the page of a folder': `${FOLDER}/index.html`,
  'a hidden file': `${FOLDER}/.htaccess`,
  'a query': `${CODE}?x`,
  'doubled slashes': `${FOLDER}//code-${DIGITS}`,
  'slashes before the folder': `/${CODE}`,
  'a way up and down again': `x/../${CODE}`,
  'a way up, escaped': `%2e%2e/mailbox/${CODE}`,
  'a way out': `../stray`,
  'a way out of everything': '../../../../etc/stray',
  'a way out, escaped': `${FOLDER}/%2e%2e/%2e%2e/stray`,
  'an escaped slash': `${FOLDER}%2fcode-${DIGITS}`,
  'an escaped letter': `${FOLDER}/%63ode-${DIGITS}`,
  'a backslash': `${FOLDER}\\code-${DIGITS}`,
  'a null byte': `${CODE}%00.html`,
})) {
  test(`${what} is refused`, async ({ nginx }) => {
    expect([400, 404, 405]).toContain(await statusOf(nginx, 'PUT', path, { body: 'x' }));
    expect(nginx.files).toEqual([]);
    expect(nginx.strays).toEqual([]);
    // Where the same could be read, it isn't.
    await asked(nginx, 'PUT', CODE, { body: 'x' });
    expect([400, 404]).toContain(await statusOf(nginx, 'GET', path));
  });
}

for (const method of ['DELETE', 'MKCOL', 'COPY', 'MOVE', 'PROPFIND', 'PROPPATCH', 'LOCK', 'UNLOCK', 'POST', 'PATCH', 'TRACE', 'ANYTHING']) {
  test(`${method} is refused, of a file and of a folder`, async ({ nginx }) => {
    await asked(nginx, 'PUT', CODE, { body: 'x' });
    const elsewhere = { headers: { Destination: `${nginx.mailbox}${FOLDER}/code-${FOLDER}`, Overwrite: 'T' } };
    for (const path of [CODE, `${FOLDER}/`]) expect(await statusOf(nginx, method, path, elsewhere), path).toBe(405);
    expect(nginx.files).toEqual([CODE]);
  });
}

test('a file that is too large, or comes in parts, is refused', async ({ nginx }) => {
  const list = `${FOLDER}/list-${DIGITS}`;
  expect(await statusOf(nginx, 'PUT', list, { headers: { 'Content-Length': String(4 * 1024 * 1024 + 1) } })).toBe(413);
  expect(await statusOf(nginx, 'PUT', list, { body: 'x', headers: { 'Content-Range': 'bytes 0-0/2' } })).toBe(501);
  expect(nginx.files).toEqual([]);
});

test('of two that put the same name in at once, both succeed, and the later one stays whole', async ({ nginx }) => {
  const [early, late] = [connection(nginx), connection(nginx)];
  const [one, other] = ['1'.repeat(100_000), '2'.repeat(100_000)];
  for (const [socket, body] of [[early, one], [late, other]] as const) {
    socket.write(request('PUT', `/mailbox/${CODE}`, body, { 'If-None-Match': '*' }).slice(0, -50_000));
    // Whoever comes third sees nothing of what is under way.
    expect(await statusOf(nginx, 'GET', CODE)).toBe(404);
  }
  early.write(one.slice(0, 50_000));
  expect((await answerOn(early)).status).toBe(201);
  expect((await asked(nginx, 'GET', CODE)).body).toBe(one);
  late.write(other.slice(0, 50_000));
  expect((await answerOn(late)).status).toBe(204);
  expect((await asked(nginx, 'GET', CODE)).body).toBe(other);
});

test('a page of the origin that is named may ask, and no other', async ({ nginx, baseURL }) => {
  for (const path of [CODE, `${FOLDER}/`]) {
    const { status, head } = await asked(nginx, 'OPTIONS', path, { headers: { Origin: 'https://other.example' } });
    expect(status).toBe(204);
    expect(head).toContain(`Access-Control-Allow-Origin: ${new URL(baseURL!).origin}\r\n`);
    expect(head).toContain('Access-Control-Allow-Methods: GET, PUT, PROPFIND\r\n');
    expect(head).not.toContain('Access-Control-Allow-Credentials');
  }
  // So that pages can tell why something was refused.
  expect((await asked(nginx, 'GET', CODE)).head).toContain('Access-Control-Allow-Origin');
  expect(await statusOf(nginx, 'OPTIONS', '')).toBe(404);
});

test('the server keeps no note of who handed in or looked', async ({ nginx }) => {
  await asked(nginx, 'PUT', CODE, { body: 'x' });
  await asked(nginx, 'GET', CODE);
  await asked(nginx, 'GET', `${FOLDER}/`);
  await asked(nginx, 'GET', '../elsewhere');
  expect(nginx.log).toContain('elsewhere');
  expect(nginx.log).not.toContain(FOLDER);
});

test('a page that somebody has put in is shown as text, and nothing in it runs', async ({ page, nginx, trouble }) => {
  trouble.expect(/left the origin/);
  const html = '<!doctype html><title>Taken over</title><script>document.title = "Ran"</script>';
  await asked(nginx, 'PUT', CODE, { body: html });
  const answer = await page.goto(`${nginx.mailbox}${CODE}`);
  expect(answer!.headers()).toMatchObject({
    'content-type': 'text/plain',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'no-store',
  });
  expect(await page.evaluate(() => document.contentType)).toBe('text/plain');
  await expect(page.locator('body')).toHaveText(html);
  expect(await page.title()).toBe('');
});

test('the line for cron throws away whole rounds, and reports those with too many files', async ({ nginx }) => {
  await asked(nginx, 'PUT', CODE, { body: 'x', headers: { Date: 'Mon, 01 Jan 2035 00:00:00 GMT' } });
  const crowded = `Z${FOLDER.slice(1)}`;
  nginx.fill(crowded, 2001);
  expect(nginx.nightly()).toBe(`${crowded} holds 2001 files\n`);
  expect(nginx.files).toContain(CODE);
  // Of what is younger than a day nothing is left, whatever time the sender has told.
  expect(nginx.nightly('-1')).toBe('');
  expect(nginx.files).toEqual([]);
  expect(nginx.has(FOLDER)).toBe(false);
  expect(nginx.nightly()).toBe('');
  expect(await statusOf(nginx, 'PUT', CODE, { body: 'x' })).toBe(201);
});

/** Gives every page of this person the mailbox, and a policy that allows it and nothing more. */
async function pagesWith(nginx: Nginx, context: BrowserContext) {
  await context.addInitScript(({ mailbox, origin }) => {
    addEventListener('DOMContentLoaded', () => {
      const policy = document.createElement('meta');
      policy.httpEquiv = 'Content-Security-Policy';
      policy.content = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self' ${origin}`;
      document.head.append(policy);
      document.querySelector('pulse-check')?.setAttribute('mailbox', mailbox);
      document.querySelector('pulse-check')?.setAttribute('routes', '');
    });
  }, { mailbox: nginx.mailbox, origin: nginx.origin });
  return context;
}

const PAGE = '/hosts/plain/element.html';

test('it carries a whole round for a page of another origin', { tag: '@matters' }, async ({ page, context, newVisitor, nginx, trouble }) => {
  test.setTimeout(120_000);
  trouble.expect(/left the origin: http:\/\/127\.0\.0\.1:\d+\/mailbox\//);
  // No folder yet, no PROPFIND.
  trouble.expectFailedRequests(/status of 404/, /status of 405/);
  await pagesWith(nginx, context);
  const ada = new RoundPage(page, undefined, PAGE);
  await ada.open();
  const link = await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 5, minimum: 5 });
  const members: RoundPage[] = [];
  for (const answers of FIVE) {
    const member = await RoundPage.of(await pagesWith(nginx, await newVisitor()));
    await member.follow(link);
    await member.answer(answers);
    await member.button('Hand in').click();
    await expect(member.element).toContainText('It’s in the mailbox.');
    members.push(member);
  }
  expect(nginx.files.filter((file) => file.includes('/code-'))).toHaveLength(5);

  await page.bringToFront();
  await page.reload();
  await ada.expectCount(5);
  await ada.close();
  await expect(ada.part('list')).toContainText('It’s in the mailbox.');
  expect(nginx.files.filter((file) => file.includes('/list-'))).toHaveLength(1);

  const [mia] = members;
  await mia.page.bringToFront();
  await mia.page.reload();
  await expect(mia.part('looked-up')).toContainText('is in it.');
  expect(new Set(nginx.files.map((file) => file.split('/')[0])).size).toBe(1);
});

test('a page of an origin that is not allowed hands nothing in, and says so', async ({ context, page, trouble }) => {
  trouble.expect(/left the origin: http:\/\/127\.0\.0\.1:\d+\/mailbox\//, /blocked by CORS policy/);
  trouble.expectFailedRequests(/net::ERR_FAILED/);
  const other = await Nginx.start('https://other.example');
  await pagesWith(other, context);
  const ada = new RoundPage(page, undefined, PAGE);
  await ada.open();
  await ada.setUp({ title: 'Team Blue', name: 'Ada', invited: 5, minimum: 5 });
  await expect(ada.element).toContainText('It is not in. The mailbox doesn’t answer.');
  expect(other.files).toEqual([]);
  await context.close();
  await other.stop();
});
