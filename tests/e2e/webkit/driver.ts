// WebKit over WebDriver, as its own driver speaks it: Playwright can't drive the WebKit that Debian has.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect } from '@playwright/test';

const DRIVER = process.env.WEBKIT_DRIVER ?? '/usr/bin/WebKitWebDriver';
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** An element of the page, as the driver names it. */
export type Reference = { [ELEMENT]: string };

/** A browser with a profile of its own, which is gone when it is closed. */
export class Browser {
  private constructor(
    private readonly driver: ChildProcess,
    private readonly address: string,
    readonly version: string,
  ) {}

  /** A driver has one session, so each browser has its own driver. */
  static async open(display: string) {
    const port = await freePort();
    const driver = spawn(DRIVER, [`--port=${port}`], {
      env: { ...process.env, DISPLAY: display, TZ: 'Europe/Berlin' },
      stdio: 'ignore',
    });
    const address = `http://127.0.0.1:${port}`;
    const ready = () => request('GET', `${address}/status`).then((status) => (status as { ready: boolean }).ready, () => false);
    await expect.poll(ready, { message: 'the driver starts', intervals: [50] }).toBe(true);
    const session = (await request('POST', `${address}/session`, { capabilities: {} })) as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    return new Browser(driver, `${address}/session/${session.sessionId}`, session.capabilities.browserVersion);
  }

  async close() {
    const ended = once(this.driver, 'exit');
    await request('DELETE', this.address).finally(() => this.driver.kill());
    await ended;
  }

  /** The page's own part of the window. */
  async size(width: number, height: number) {
    const frame = await this.run(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
    await this.post('window/rect', { width: width + frame[0], height: height + frame[1] });
  }

  async go(address: string) {
    await this.post('url', { url: address });
  }

  async reload() {
    await this.post('refresh', {});
  }

  /** Runs a function in the page; it sees nothing but its arguments. */
  async run<Arguments extends unknown[], Result>(what: (...values: Arguments) => Result, ...values: Arguments) {
    const script = `return (${what}).apply(null, arguments)`;
    return (await this.post('execute/sync', { script, args: values })) as Result;
  }

  /** The same for a function that finds an element. */
  async find<Arguments extends unknown[]>(what: (...values: Arguments) => Element | undefined, ...values: Arguments) {
    return (await this.run(what, ...values)) as Reference | null | undefined;
  }

  async click(element: Reference) {
    await this.post(`element/${element[ELEMENT]}/click`, {});
  }

  /** Clicks into a field: of those inside an element's own shadow, the driver says that something covers them. */
  async clickInto(field: Reference) {
    await this.run((field) => (field as unknown as Element).scrollIntoView({ block: 'center' }), field);
    const actions = [
      { type: 'pointerMove', origin: field, x: 0, y: 0 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.post('actions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  /** Chooses the file at `path`. */
  async choose(element: Reference, path: string) {
    await this.post(`element/${element[ELEMENT]}/value`, { text: path });
  }

  /** What assistive technology is told of an element. */
  async told(element: Reference) {
    const ask = (what: string) => request('GET', `${this.address}/element/${element[ELEMENT]}/computed${what}`);
    return { role: (await ask('role')) as string, name: (await ask('label')) as string };
  }

  async keys(...keys: string[]) {
    const actions = keys.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Goes into the first frame of the page; `null` leads back to the page. */
  async enter(frame: 0 | null) {
    await this.post('frame', { id: frame });
  }

  private post(command: string, values: object) {
    return request('POST', `${this.address}/${command}`, values);
  }
}

async function request(method: string, address: string, values?: object): Promise<unknown> {
  const response = await fetch(address, { method, body: values && JSON.stringify(values) });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${method} ${address}: ${error}: ${message}`);
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
