// The test function of all specs. It fails a test on any error in the console, any uncaught error,
// any violation of the page's policy and any request that leaves the page's origin. A test in which
// one of these belongs to the story says so with `trouble.expect(…)`, and then it has to happen.
import { test as base, type Browser, type BrowserContext } from '@playwright/test';

export { expect } from '@playwright/test';

export class Trouble {
  #seen: string[] = [];
  #expected: RegExp[] = [];

  constructor(
    readonly origin: string,
    private readonly engine: string,
  ) {}

  /** Declares trouble that the test is about. */
  expect(...patterns: RegExp[]) {
    this.#expected.push(...patterns);
  }

  /** Declares that requests fail: Chromium says so in the console, Firefox does not. */
  expectFailedRequests(...said: RegExp[]) {
    if (this.engine === 'chromium') this.expect(...said);
  }

  async watch(context: BrowserContext) {
    context.on('console', (message) => {
      // Of a request that failed, or that a reload cut off, Firefox tells no more.
      const failedRequest = this.engine === 'firefox' && message.text() === 'Error';
      if (message.type() === 'error' && !failedRequest) this.#seen.push(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.#seen.push(`uncaught: ${error.error()}`));
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.origin) this.#seen.push(`left the origin: ${request.url()}`);
    });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    });
  }

  unexpected() {
    return this.#seen.filter((seen) => !this.#expected.some((pattern) => pattern.test(seen)));
  }

  missing() {
    return this.#expected.filter((pattern) => !this.#seen.some((seen) => pattern.test(seen))).map(String);
  }
}

interface Fixtures {
  /** What went wrong in any page of this test. */
  trouble: Trouble;
  /** Another browser profile, watched like the first: nothing is stored in it. It may be in another time zone. */
  newVisitor: (timezoneId?: string) => Promise<BrowserContext>;
}

export const test = base.extend<Fixtures>({
  trouble: [
    async ({ context, baseURL, browser }, use, { annotations }) => {
      annotations.push({ type: 'engine', description: browser.version() });
      const trouble = new Trouble(new URL(baseURL ?? '').origin, browser.browserType().name());
      await trouble.watch(context);
      await use(trouble);
      base.expect(trouble.unexpected(), 'errors, violations and foreign requests').toEqual([]);
      base.expect(trouble.missing(), 'trouble that was expected but did not come').toEqual([]);
    },
    { auto: true },
  ],
  newVisitor: async ({ browser, trouble, baseURL, locale, timezoneId: here, viewport }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (timezoneId = here) => {
      const context = await (browser as Browser).newContext({ baseURL, locale, timezoneId, viewport });
      contexts.push(context);
      await trouble.watch(context);
      return context;
    });
    for (const context of contexts) await context.close();
  },
});
