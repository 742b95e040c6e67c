// Whether everything on a screen has room.
import type { Page } from '@playwright/test';

/** What is too wide, too low or too small on the screen that is shown. */
export function misfits(page: Page, least: number) {
  return page.locator('pulse-check').evaluate((host, least) => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
    const frame = host.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
    for (const element of host.shadowRoot!.querySelectorAll<HTMLElement>('.frame *')) {
      const { left, right, width, height } = element.getBoundingClientRect();
      const what = `${element.localName}.${element.className} “${element.textContent?.trim().slice(0, 30)}”`;
      const clipped = element.closest('pre, .visually-hidden, svg') || getComputedStyle(element).opacity === '0';
      if (!clipped && width && (left < frame.left - 0.5 || right > frame.right + 0.5)) {
        found.push(`${what} reaches from ${left} to ${right} in a frame from ${frame.left} to ${frame.right}`);
      }
      if (!element.matches('button, summary, input, label')) continue;
      // Where a label surrounds a control, the label is the target.
      const target = element.closest('label')?.getBoundingClientRect() ?? { width, height };
      if (target.width && (target.height < least || target.width < 24)) {
        found.push(`${what} is ${target.width} × ${target.height}`);
      }
    }
    return found;
  }, least);
}

/** What scrolls to the side on purpose: texts that are shown character by character, and fields of one line. */
const SCROLLS = 'pre, textarea, input[type=text]';

/** What is wider than the element, or than the window it fills, and what sticks out of its place there or is cut off. */
export function overflows(page: Page) {
  return page.locator('pulse-check').evaluate((host, scrolls) => {
    const frame = host.shadowRoot!.querySelector('.frame')!.getBoundingClientRect();
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : [];
    for (const element of host.shadowRoot!.querySelectorAll<HTMLElement>('.frame, .frame *')) {
      if (element.closest('.visually-hidden, svg *, select option')) continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      const { opacity, overflowX, display } = getComputedStyle(element);
      if (!width || !height || opacity === '0') continue;
      const what = `${element.localName}.${element.className} “${element.textContent!.trim().slice(0, 40)}”`;
      const room = element.closest('dialog') ? { left: 0, right: clientWidth } : frame;
      const outside = left < room.left - 0.5 || right > room.right + 0.5;
      if (outside && !element.parentElement!.closest(scrolls)) found.push(`${what} reaches from ${left} to ${right} in ${room.left} to ${room.right}`);
      if (display === 'inline' || element.closest(scrolls)) continue;
      const cut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      const texts = document.createRange();
      const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
      const sticksOut = own.some((text) => {
        texts.selectNodeContents(text);
        return [...texts.getClientRects()].some((line) => line.left < left - 1 || line.right > right + 1);
      });
      if (cut || sticksOut) found.push(`${what} has too little room in ${width}`);
    }
    return found;
  }, SCROLLS);
}

/** Buttons, links and fields without a name. */
export function nameless(page: Page) {
  return page.locator('pulse-check').evaluate((host) => {
    const inside = host.shadowRoot!;
    const named = (element: Element) => {
      const by = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => inside.getElementById(id)?.textContent);
      return [element.getAttribute('aria-label'), ...by, element.textContent].join('').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '') !== '';
    };
    return [...inside.querySelectorAll('button, summary, a[href]')].filter((element) => !named(element)).map((element) => element.outerHTML.slice(0, 120));
  });
}
