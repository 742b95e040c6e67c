// Somebody in a round who goes by what the page says to do next.
import type { BrowserContext, Locator } from '@playwright/test';
import { expect } from '../watched';
import { tabTo } from './keyboard';
import { languageOf, type Places } from './language';
import { RoundPage, roundWordsOf } from './rounds';

export interface Size {
  width: number;
  height: number;
}

/** The steps of a round, as its messages name them. */
const STEPS = ['set-up', 'collect', 'close', 'release', 'result'] as const;
export type Step = (typeof STEPS)[number];

/** A sentence, as its message is named, with what stands in its places. */
export type Sentence = string | [id: string, places: Places];

/** Where the control lies as the page stands: in the window, with nothing over it, or how far off. */
export function onTheScreenHere(control: Locator) {
  return control.evaluate((control) => {
    const { top, bottom, left, right } = control.getBoundingClientRect();
    const within = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth && bottom > top;
    const root = control.getRootNode() as ShadowRoot;
    const seen = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return within && control.contains(seen) ? 'on the screen' : `from ${Math.round(top)} to ${Math.round(bottom)} of ${innerHeight}`;
  });
}

/** Where the control lies when the page has just opened. */
export async function onTheScreen(control: Locator) {
  await control.page().evaluate(() => scrollTo(0, 0));
  return onTheScreenHere(control);
}

export class Guided extends RoundPage {
  readonly say: (id: string, places?: Places) => string;

  constructor(page: RoundPage['page'], tag = 'en', address = '/') {
    super(page, roundWordsOf(tag), address);
    this.say = languageOf(tag).say;
  }

  static async arrive(visitor: BrowserContext, size: Size, tag?: string, address?: string) {
    const page = await visitor.newPage();
    await page.setViewportSize(size);
    return new Guided(page, tag, address);
  }

  /** The button with this message on it. */
  control(id: string) {
    return this.button(this.say(id));
  }

  /** That the page says where the round is, what to do now and for whom is waited, and that this and the control for it are on the screen. */
  async expectNow(step: Step, sentences: Sentence[], control?: Locator) {
    const said = sentences.map((sentence) => {
      const [id, places] = typeof sentence === 'string' ? [sentence, {}] : sentence;
      return this.say(`standing-${id}`, places);
    });
    const now = this.element.locator('.now');
    const sentence = said.join(' ');
    // What goes by mailbox takes a while.
    await expect(now).toHaveText(sentence, { timeout: 20_000 });
    const current = this.element.locator('.stages [aria-current="step"]');
    await expect(current).toHaveCount(1);
    await expect(current).toBeVisible();
    const name = this.say(`standing-${step}`);
    const alone = this.say('standing-of-five', { number: STEPS.indexOf(step) + 1, step: name });
    expect([name, alone]).toContain(await current.innerText());
    expect.soft(await onTheScreen(now), `the sentence “${sentence}”`).toBe('on the screen');
    if (control) expect.soft(await onTheScreen(control), `what does “${sentence}”`).toBe('on the screen');
  }

  /** Goes to the control by keyboard, sees it, and presses Enter. */
  async press(control: Locator) {
    await this.page.bringToFront();
    await expect(control).toBeEnabled();
    await tabTo(this.page, control);
    expect(await onTheScreenHere(control), 'what has the focus').toBe('on the screen');
    await this.page.keyboard.press('Enter');
  }
}
