// Which language a screen speaks.
import type { Page } from '@playwright/test';

/** Words that only English texts of the screens have. */
export const ENGLISH =
  /\b(the|your|you|and|are|is|of|to|in between|answers?|questions?|skip|next|back|start|continue|review|results|disagree|agree|show|erase|everything|stored|since|due|kept|missed|open|add|remove|speaking|mistakes|room|trying|first step)\b/i;

/** The same in German. */
export const GERMAN =
  /\b(der|die|das|dein|deine|du|und|ist|sind|nicht|von|zu|antwort|antworten|frage|fragen|weiter|zurück|beginnen|ergebnisse|stimme|anzeigen|ansehen|löschen|gespeichert|seit|fällig|gehalten|verpasst|hinzufügen|entfernen|fehler|hilfe|tagebuch|erster schritt)\b/i;

/** All words on the screen, those for assistive technology included, without what people have written. */
export function said(page: Page, written: string[]) {
  return page.locator('pulse-check').evaluate((host, written) => {
    const screen = host.shadowRoot!.querySelector('.app')!;
    const said: string[] = [];
    const texts = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement!;
      if (!parent.closest('pre, .code, .key')) said.push(texts.currentNode.textContent ?? '');
    }
    for (const element of screen.querySelectorAll('[aria-label]')) said.push(element.getAttribute('aria-label')!);
    return said
      .map((text) => written.reduce((text, known) => text.replace(known, ''), text))
      .filter((text) => /\p{Letter}/u.test(text));
  }, written);
}
