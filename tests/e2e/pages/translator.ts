// A page translator, as browsers and extensions have them: it puts <font> elements where texts were,
// leaves alone what says translate="no", and follows what changes.
import { expect, type BrowserContext, type Locator } from '@playwright/test';

/** How a translator takes a text away. */
export type Manner = 'in one step' | 'in two steps';

/**
 * Translates every page of `context` from its first text on. The translation has the same words, so
 * that what a page says can be expected as ever, and a text that stays behind is found.
 */
export async function translate(context: BrowserContext, manner: Manner = 'in one step') {
  await context.addInitScript((manner) => {
    const isOurs = (node: Node) => node.parentElement?.closest('font, style, script, textarea, option, svg, [translate=no]');
    const translateIn = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || isOurs(text)) continue;
        const font = document.createElement('font');
        font.append(document.createElement('font'));
        font.firstElementChild!.textContent = text.data;
        if (manner === 'in one step') {
          text.replaceWith(font);
        } else {
          text.before(font);
          text.remove();
        }
      }
    };
    const attachShadow = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attachShadow.call(this, init);
      new MutationObserver(() => translateIn(root)).observe(root, { childList: true, subtree: true, characterData: true });
      return root;
    };
  }, manner);
}

/** Expects that a translator has been at work in `place`. */
export async function expectTranslated(place: Locator) {
  await expect(place.locator('font > font').first()).toBeVisible();
}

/** Expects that marks are to be seen in `place`, and that no translator has touched one. */
export async function expectMarksUntouched(place: Locator) {
  const mark = /[A-Z2-7]{4}(-[A-Z2-7]{4}){3}/;
  await expect(place.locator('[translate=no]').filter({ hasText: mark }).first()).toBeAttached();
  await expect(place.locator('font').filter({ hasText: mark })).toHaveCount(0);
}
