// Debian's nginx as a mailbox, with the configuration of docs/mailbox.md as it stands there.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DOCUMENT = fileURLToPath(new URL('../../../docs/mailbox.md', import.meta.url));

/** Nobody's user and group: where the tests run as root, the server does not. */
const NOBODY = 65_534;
const AS_NOBODY = process.getuid!() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** The only block of docs/mailbox.md that is written in `language`. */
function written(language: string) {
  const blocks = [...readFileSync(DOCUMENT, 'utf8').matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, tag]) => tag === language);
  if (blocks.length !== 1) throw new Error(`docs/mailbox.md has ${blocks.length} blocks in ${language}`);
  return blocks[0][2];
}

/** `text` with what whoever uses it has to replace. */
function replaced(text: string, by: Record<string, string>) {
  return Object.entries(by).reduce((text, [placeholder, value]) => {
    if (!text.includes(placeholder)) throw new Error(`docs/mailbox.md says nothing of ${placeholder}`);
    return text.replaceAll(placeholder, value);
  }, text);
}

export class Nginx {
  private constructor(
    private readonly server: ChildProcess,
    private readonly folder: string,
    /** Without a path. */
    readonly origin: string,
  ) {}

  /** Serves a mailbox for a page of the origin `page`. */
  static async start(page: string) {
    const folder = mkdtempSync(join(tmpdir(), 'mailbox-'));
    const at = (name: string) => join(folder, name);
    for (const name of ['pulse', 'pulse/mailbox', 'temporary']) mkdirSync(at(name));
    // Whoever runs the tests may have the program where nobody else can read it.
    copyFileSync(process.env.NGINX ?? '/usr/sbin/nginx', at('nginx'));
    chmodSync(at('nginx'), 0o755);
    writeFileSync(at('mailbox.conf'), replaced(written('nginx'), { '/srv/pulse': at('pulse'), 'https://page.example': page }));
    const port = await freePort();
    writeFileSync(at('nginx.conf'), around(at, port));
    if ('uid' in AS_NOBODY) for (const name of ['', 'pulse', 'pulse/mailbox', 'temporary']) chownSync(at(name), NOBODY, NOBODY);
    const server = spawn(at('nginx'), ['-e', 'stderr', '-p', folder, '-c', at('nginx.conf')], { ...AS_NOBODY, stdio: ['ignore', 'ignore', 'pipe'] });
    await ready(server);
    return new Nginx(server, folder, `http://127.0.0.1:${port}`);
  }

  async stop() {
    const ended = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill('SIGTERM');
    await ended;
    rmSync(this.folder, { recursive: true });
  }

  /** What pages are given as their mailbox. */
  get mailbox() {
    return `${this.origin}/mailbox/`;
  }

  /** Which files lie in the mailbox, each with its folder. */
  get files() {
    const files = readdirSync(join(this.folder, 'pulse/mailbox'), { recursive: true, withFileTypes: true });
    return files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name).split('/pulse/mailbox/')[1]);
  }

  /** Whatever lies beside the mailbox's folder, and is not of the server. */
  get strays() {
    return readdirSync(join(this.folder, 'pulse')).filter((name) => name !== 'mailbox' && name !== 'arriving');
  }

  /** What the server has noted of requests. */
  get log() {
    return readFileSync(join(this.folder, 'access.log'), 'utf8');
  }

  /** Puts so many empty files into a folder, past the server. */
  fill(folder: string, count: number) {
    const at = join(this.folder, 'pulse/mailbox', folder);
    mkdirSync(at);
    if ('uid' in AS_NOBODY) chownSync(at, NOBODY, NOBODY);
    for (let number = 0; number < count; number += 1) writeFileSync(join(at, String(number)), '');
  }

  /** Whether the round's folder is there. */
  has(folder: string) {
    return existsSync(join(this.folder, 'pulse/mailbox', folder));
  }

  /** Does what the cron line says, with folders thrown away by their `age` in the words of `find`; gives what it reports. */
  nightly(age = '+90') {
    const line = replaced(written('cron'), { '/srv/pulse': join(this.folder, 'pulse'), '-ctime +90': `-ctime ${age}` });
    const [, command] = /^(?:\S+ ){5}www-data (.*)$/m.exec(line)!;
    return execFileSync('/bin/sh', ['-c', command], { encoding: 'utf8', ...AS_NOBODY });
  }
}

/** What docs/mailbox.md leaves to whoever has a server. */
function around(at: (name: string) => string, port: number) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
pid ${at('nginx.pid')};
error_log stderr notice;
events {}
http {
  access_log ${at('access.log')};
  ${temporary.map((name) => `${name}_temp_path ${at('temporary')}/${name};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${at('elsewhere')};
    # As servers have them for what they run: it must not take files of the mailbox.
    location ~ (php|html)$ { return 418; }
    include ${at('mailbox.conf')};
  }
}
`;
}

async function freePort() {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Waits until nginx has its workers. */
function ready(server: ChildProcess) {
  return new Promise<void>((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`nginx doesn't start: ${said}`)));
    server.stderr!.on('data', (text) => {
      said += text;
      if (said.includes('start worker process')) resolve();
    });
  });
}
