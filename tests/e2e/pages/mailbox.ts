// A mailbox that misbehaves as it is told: it stands in for the server between a page and the network.
import type { BrowserContext, Request, Route } from '@playwright/test';

/** What it does with a request instead of answering it well; `undefined` for what it answers well. */
export type Trouble = (request: Request, mailbox: Mailbox) => Answer | Promise<Answer | undefined> | undefined;

/** An answer, or none: the connection breaks, or nothing ever comes. */
export type Answer = { status?: number; body?: string; contentType?: string; location?: string } | 'broken' | 'silence';

const SIGN_ON = '<!doctype html><title>Sign on</title><form action="/in"><input type="password" name="word"></form>';

export class Mailbox {
  /** What lies in it, by folder and name. */
  readonly files = new Map<string, string>();
  /** The methods of all requests so far. */
  readonly requests: string[] = [];
  /** Without it, all is well. */
  trouble: Trouble | undefined;

  /** Answers for all pages of this person. */
  async serve(context: BrowserContext) {
    await context.route('**/mailbox/**', (route) => this.#answer(route));
    return context;
  }

  /** The files of one kind, each with its content. */
  of(kind: string) {
    return [...this.files].filter(([path]) => path.includes(`/${kind}-`));
  }

  /** Puts files there that nobody has asked for, each named like a code of the same folder. */
  crowd(count: number) {
    const [[path]] = this.of('code');
    for (let number = 0; number < count; number += 1) this.files.set(`${path.split('/')[0]}/code-${digits(number)}`, 'nothing');
  }

  async #answer(route: Route) {
    const request = route.request();
    this.requests.push(request.method());
    const answer = (await this.trouble?.(request, this)) ?? this.#well(request);
    if (answer === 'silence') return;
    if (answer === 'broken') return route.abort();
    const { location, ...rest } = answer;
    await route.fulfill(location ? { ...rest, headers: { location } } : rest);
  }

  #well(request: Request): Answer {
    const path = pathOf(request);
    switch (request.method()) {
      case 'PUT':
        if (this.files.has(path)) return { status: 412 };
        this.files.set(path, request.postData() ?? '');
        return { status: 201 };
      case 'PROPFIND':
        return this.#listing(path);
      case 'GET':
        return this.files.has(path) ? { status: 200, body: this.files.get(path) } : { status: 404 };
      default:
        return { status: 405 };
    }
  }

  #listing(folder: string): Answer {
    const paths = [...this.files.keys()].filter((path) => path.startsWith(folder)).sort();
    const each = [folder, ...paths].map((path) => `<D:response><D:href>/mailbox/${path}</D:href></D:response>`);
    return { status: 207, contentType: 'application/xml', body: `<D:multistatus xmlns:D="DAV:">${each.join('')}</D:multistatus>` };
  }
}

/** The folder, and the file if there is one, that a request is about. */
export function pathOf(request: Request) {
  return new URL(request.url()).pathname.split('/mailbox/')[1];
}

/** Whether a request is about a file, and not about a folder. */
export function isAboutFile(request: Request) {
  return !request.url().endsWith('/');
}

/** Sixteen bytes in base32, of which the first ones are `number`. */
function digits(number: number) {
  const bytes = [...number.toString(32).padStart(8, '0')].map((digit) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[parseInt(digit, 32)]);
  return bytes.join('').padEnd(26, 'A');
}

const everything = (answer: Answer): Trouble => () => answer;
const aboutFiles = (answer: Answer): Trouble => (request) => (isAboutFile(request) ? answer : undefined);
const reading = (answer: Answer): Trouble => (request) => (isAboutFile(request) && request.method() === 'GET' ? answer : undefined);
const putting = (answer: Answer): Trouble => (request) => (request.method() === 'PUT' ? answer : undefined);

export const unreachable = everything('broken');
export const silent = everything('silence');
export const busy = everything({ status: 503 });
export const signOn = everything({ status: 200, contentType: 'text/html', body: SIGN_ON });
export const sendsOn = everything({ status: 302, location: '/in' });
export const full = putting({ status: 507 });
export const refusesLength = putting({ status: 413 });
export const forgetful: Trouble = (request) => (request.method() === 'PUT' ? { status: 201 } : undefined);
export const losesFiles = reading({ status: 404 });
export const lies = reading({ status: 200, body: 'PULSE1C234567' });
export const cuts: Trouble = (request, { files }) => (isAboutFile(request) && request.method() === 'GET' ? { status: 200, body: files.get(pathOf(request))?.slice(0, 90) } : undefined);
export const breaksFiles = aboutFiles('broken');
