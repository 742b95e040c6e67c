// The attributes of the element, as its page sets them.
import type { Page } from '@playwright/test';

/** Sets the attribute, or takes it away. */
export function set(page: Page, name: string, value: string | null) {
  return page.locator('pulse-check').evaluate(
    (element, [name, value]) => (value === null ? element.removeAttribute(name!) : element.setAttribute(name!, value)),
    [name, value],
  );
}
