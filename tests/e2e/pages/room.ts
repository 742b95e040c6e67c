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
