// Protects long-lived pages: an element that comes and goes leaves nothing behind.
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from './watched';

/** Mounts, begins a check-in and unmounts, as often as `cycles` says. */
function comeAndGo(page: Page, each: 'a new element' | 'the same element', cycles: number) {
  return page.evaluate(
    async ([each, cycles]) => {
      const create = () => {
        const element = document.createElement('pulse-check');
        element.setAttribute('forget', '');
        return element;
      };
      const same = create();
      for (let cycle = 0; cycle < cycles; cycle++) {
        const element = each === 'the same element' ? same : create();
        const ready = new Promise((resolve) => element.addEventListener('pulse-check-ready', resolve, { once: true }));
        document.querySelector('main')!.append(element);
        await ready;
        element.shadowRoot!.querySelector<HTMLElement>('.primary')!.click();
        element.remove();
        await Promise.resolve();
      }
    },
    [each, cycles] as const,
  );
}

/** What is there after everything that can be freed was freed. */
async function left(page: Page, browser: CDPSession) {
  // Some of it is freed in a later turn of the event loop than the collection.
  for (let turn = 0; turn < 5; turn++) {
    await browser.send('HeapProfiler.collectGarbage');
    await page.evaluate(() => {
      (window as unknown as { gc: () => void }).gc();
      return new Promise((resolve) => requestAnimationFrame(resolve));
    });
  }
  const { nodes, jsEventListeners } = await browser.send('Memory.getDOMCounters');
  const { usedSize } = await browser.send('Runtime.getHeapUsage');
  const bytes = await page.evaluate(async () => {
    const address = '/pulse-check/pulse-check-core.js';
    // Asked again, the module answers with the exports of the one instance that there is.
    const { memory } = await (await import(address)).default();
    return memory.buffer.byteLength;
  });
  return { nodes, listeners: jsEventListeners, heap: usedSize, wasm: bytes };
}

for (const each of ['a new element', 'the same element'] as const) {
  test(`five hundred times ${each} on the page leaves no nodes, listeners or memory behind`, { tag: '@devtools' }, async ({ page }) => {
    test.setTimeout(60_000);
    await page.goto('/hosts/without-element.html');
    const browser = await page.context().newCDPSession(page);
    await comeAndGo(page, each, 100);
    const early = await left(page, browser);
    await comeAndGo(page, each, 400);
    const late = await left(page, browser);

    // Less than one of anything per cycle: a leak leaves at least one each time.
    const grown = `from ${JSON.stringify(early)} to ${JSON.stringify(late)}`;
    expect.soft(late.nodes - early.nodes, grown).toBeLessThan(200);
    expect.soft(late.listeners - early.listeners, grown).toBeLessThan(200);
    // Its peak depends on how many elements are still loading at once, so on how busy the machine is.
    expect.soft(late.wasm - early.wasm, grown).toBeLessThan(400 * 1024);
    expect.soft(late.heap - early.heap, grown).toBeLessThan(1_000_000);
  });
}
