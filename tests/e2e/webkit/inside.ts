// What runs in the page. Each function is sent there alone, as text, and sees nothing of this file.

/** The `at`-th element inside `<pulse-check>` that is shown, fits the selector and is called so. */
export function find(selector: string, name: string | null, pattern: string | null, at: number): Element | undefined {
  const inside = document.querySelector('pulse-check')?.shadowRoot;
  const nameOf = (element: Element) => {
    const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const labels = by.map((id) => inside?.getElementById(id)?.textContent);
    const surrounding = [...((element as HTMLInputElement).labels ?? [])].map((label) => label.textContent);
    const said = element.getAttribute('aria-label') ?? [...labels, ...surrounding].join(' ');
    return (said || element.textContent || '').replace(/\s+/g, ' ').trim();
  };
  const shown = (element: Element) => element.getClientRects().length > 0;
  return [...(inside?.querySelectorAll(selector) ?? [])].filter(
    (element) =>
      shown(element) &&
      (name === null || nameOf(element) === name) &&
      (pattern === null || new RegExp(pattern).test(nameOf(element))),
  )[at];
}

/** Everything that is shown inside the element. */
export function shownText() {
  return document.querySelector('pulse-check')?.shadowRoot?.querySelector<HTMLElement>('.frame')?.innerText ?? '';
}

/** What is in the focused field is replaced as by a paste. */
export function paste(text: string) {
  (document.querySelector('pulse-check')!.shadowRoot!.activeElement as HTMLInputElement).select();
  document.execCommand('insertText', false, text);
}

/** What has the focus inside the element. */
export function focused() {
  return document.querySelector('pulse-check')?.shadowRoot?.activeElement ?? undefined;
}

/** What has the focus, if there is no line around it nor around its label. */
export function focusWithoutLine() {
  const focused = document.querySelector('pulse-check')?.shadowRoot?.activeElement;
  if (!focused) return [];
  const lined = [focused, focused.closest('label')].some((element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  return lined ? [] : [focused.outerHTML];
}

/** From now on, printing a frame keeps what would be printed. */
export function catchPrints() {
  const append = Element.prototype.append;
  Element.prototype.append = function (...nodes) {
    append.apply(this, nodes);
    for (const node of nodes) {
      if (!(node instanceof HTMLIFrameElement)) continue;
      node.contentWindow!.print = () => {
        const { body, title, adoptedStyleSheets } = node.contentDocument!;
        Object.assign(window, { printed: { title, text: body.innerText, rules: adoptedStyleSheets[0].cssRules.length } });
      };
    }
  };
}
