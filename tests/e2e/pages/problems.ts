// What the element tells its page that is wrong.
import type { Page } from '@playwright/test';

interface Problem {
  problem: string;
  reason: string;
}

/** Notes every problem that is told on pages that are opened from now on. */
export async function noteProblems(page: Page) {
  await page.addInitScript(() => {
    const problems: unknown[] = [];
    Object.assign(document, { problems });
    addEventListener('pulse-check-error', (event) => problems.push((event as CustomEvent).detail));
  });
}

export function problems(page: Page) {
  return page.evaluate(() => (document as unknown as { problems: Problem[] }).problems);
}
