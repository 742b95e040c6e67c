// The shell of <pulse-check>: registers the element, holds its space, fetches everything else when
// the element comes near the viewport, and passes attributes in. All it knows about the check is
// that there is a core to mount.

const FILES = {
  style: new URL('pulse-check.css', import.meta.url),
  glue: new URL('pulse-check-core.js', import.meta.url),
  wasm: new URL('pulse-check-core_bg.wasm', import.meta.url),
};
const TROUBLE = new URL('pulse-check-trouble.js', import.meta.url);

// What can be said when nothing more can be loaded.
const WORDS = {
  en: {
    failed: 'This check-in could not be loaded.',
    offline: 'You seem to be offline. Nothing you entered before is lost.',
    network: 'Please check your connection. Nothing you entered before is lost.',
    policy: 'This page’s security policy blocks a part of it. Whoever looks after the page can allow it.',
    details: 'For whoever looks after this page',
    retry: 'Try again',
    crashed: 'Something went wrong here. What was stored before is safe.',
    reload: 'Reload this page',
  },
  de: {
    failed: 'Dieser Check-in konnte nicht geladen werden.',
    offline: 'Du bist anscheinend offline. Nichts, was du früher eingegeben hast, ist verloren.',
    network: 'Bitte prüfe deine Verbindung. Nichts, was du früher eingegeben hast, ist verloren.',
    policy: 'Die Sicherheitsrichtlinie dieser Seite blockiert einen Teil davon. Wer die Seite betreut, kann ihn erlauben.',
    details: 'Für die Person, die diese Seite betreut',
    retry: 'Noch einmal versuchen',
    crashed: 'Hier ist etwas schiefgegangen. Was vorher gespeichert wurde, ist sicher.',
    reload: 'Diese Seite neu laden',
  },
};

// Enough to hold the space before the style sheet is here, which repeats it and takes its place.
let style = `
  :host { display: block !important; }
  :host([hidden]) { display: none !important; }
  .frame { all: initial; display: block; font-family: system-ui; container-type: inline-size; border: 1px solid transparent; }
  .space { display: flex; flex-direction: column; box-sizing: border-box; min-block-size: 44em; padding: 1.5em 1em; }
  @container (min-width: 40em) { .space { min-block-size: 36em; padding: 3em; } }
`;

// A sheet belongs to the document in which it was made; all elements there share it.
const sheets = new WeakMap();

function sheetOf(page, css) {
  if (!sheets.has(page)) sheets.set(page, new Map());
  const made = sheets.get(page);
  if (!made.has(css)) {
    const sheet = new page.defaultView.CSSStyleSheet();
    sheet.replaceSync(css);
    made.set(css, sheet);
  }
  return made.get(css);
}

let loading;
let attempt = 0;
let crashed = false;
const mounted = new Set();

// The core's module, loaded once for all elements. A failed attempt may be repeated: browsers
// remember that a module failed, so each attempt has its own address.
function load() {
  loading ??= fetchCore(attempt++).catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchCore(attempt) {
  const wasm = fetch(FILES.wasm);
  wasm.catch(() => {}); // awaited below, after the glue
  const [glue, css] = await Promise.all([
    importAnew(FILES.glue, attempt),
    fetch(FILES.style).then((response) => {
      if (!response.ok || /html/.test(response.headers.get('content-type'))) throw new TypeError(FILES.style);
      return response.text();
    }),
  ]);
  style = css;
  await glue.default({ module_or_path: wasm });
  addEventListener('error', noticeCrash);
  return glue;
}

function importAnew(file, attempt) {
  const address = file + (attempt ? '?attempt=' + attempt : '');
  return import(/* webpackIgnore: true */ /* @vite-ignore */ address);
}

// What the matter is: a problem for events, lines in words, and details for the page's author.
async function diagnose(error, language) {
  if (!navigator.onLine) return { problem: 'offline' };
  try {
    const trouble = await importAnew(TROUBLE, attempt);
    return await trouble.diagnose(error, FILES, language);
  } catch {
    // A script that can be fetched but not imported is one that the page does not let run.
    const { ok } = await fetch(TROUBLE).catch(() => ({}));
    return { problem: ok ? 'policy' : 'network' };
  }
}

// A trap ends the one WebAssembly instance that all elements share.
function noticeCrash(event) {
  const ours = event.error instanceof WebAssembly.RuntimeError && event.filename.startsWith(new URL('.', FILES.glue).href);
  if (!ours) return;
  crashed = true;
  for (const element of mounted) element.showTrouble({ problem: 'crashed' });
}

function create(name, className, text) {
  const element = document.createElement(name);
  element.className = className;
  if (text) element.textContent = text;
  return element;
}

// Page translators put <font> elements where texts were. The core goes on changing the texts it made,
// which nobody sees any more: a text that changes takes its place back, for them to translate anew.
const translated = new WeakMap();
const restore = new MutationObserver((records) => {
  for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    if (!target.parentNode) translated.get(target)?.replaceWith(target);
    const font = [...addedNodes, previousSibling, nextSibling].find((node) => node?.localName === 'font');
    for (const text of font ? removedNodes : []) {
      translated.set(text, font);
      restore.observe(text, { characterData: true });
    }
  }
});

// What is left of a link into the element that mail programs, scanners and chats have rewritten. What
// only means a round is one, too: its screen says what is the matter, where the check-in would say
// nothing.
const ROUND = /(?:#|%23|%2523)[/!]*round(?:=|\*|%(?:25)*(?:3D|2A)|$)(.*)/i;
const VIEW = /(?:#|%23|%2523)[/!]*pulse-check(?:\/|%(?:25)*2F)([a-z-]+)/i;

function hash() {
  const link = location.hash || location.href;
  const round = ROUND.exec(link);
  if (round) return '#round=' + round[1];
  const view = VIEW.exec(link);
  return view ? '#pulse-check/' + view[1].toLowerCase() : location.hash;
}

const HEARD = ['storage', 'hashchange', 'pagehide'];

// Asks session recorders of the page to leave out what is inside, each in its own words.
const UNRECORDED = Object.entries({
  'data-dd-privacy': 'hidden',
  'data-clarity-mask': 'true',
  'data-hj-suppress': '',
  'data-sentry-block': '',
});

// A key that is typed into a field, or that a control in here uses, is no shortcut of the page. What
// comes with a modifier is a command of somebody else.
function keepKey(event) {
  const inside = (selector) => event.target.closest(selector);
  const ours = inside('textarea, select, dialog, input:not([type=radio], [type=checkbox])') ? /^(?!Escape|Tab|F\d)/
    : inside('.question, .panel, pre, input') ? /^(\d| |Enter|Arrow|Page)/
    : /^( |Enter)/;
  if (ours.test(event.key) && !event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}

class PulseCheck extends HTMLElement {
  static observedAttributes = ['instrument', 'lang', 'view', 'namespace', 'forget', 'routes'];

  #space = create('div', 'space');
  #fallback = create('slot', 'fallback');
  #place = create('div', 'place');
  #styles = new Set();
  #trouble = create('div', 'trouble');
  #frame = create('div', 'frame rr-block ph-no-capture');
  #probe = create('i', 'probe');
  #near = new IntersectionObserver((entries) => this.#noticeNear(entries), { rootMargin: '600px' });
  #watch = new MutationObserver(() => this.#update());
  #core;
  #isNear = false;
  #updates = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#frame.part = 'frame';
    for (const [name, value] of UNRECORDED) this.#frame.setAttribute(name, value);
    this.#trouble.setAttribute('role', 'alert');
    this.#trouble.tabIndex = -1;
    this.#space.append(this.#fallback, this.#trouble, this.#place);
    this.#frame.append(this.#space);
    for (const type of ['keydown', 'keypress', 'keyup']) this.#frame.addEventListener(type, keepKey);
    // The style sheet lets a change of the page's colour scheme be heard.
    this.#probe.addEventListener('transitionrun', () => this.#settle());
    root.append(this.#frame, this.#probe);
    restore.observe(this.#place, { childList: true, subtree: true });
    // The core styles the screens that are loaded later.
    this.#place.adopt = (css) => {
      this.#styles.add(css);
      this.#restyle();
    };
    this.#restyle();
    // Browsers tell other tabs what was stored, but not other elements of the same page.
    this.#place.addEventListener('stored', () => {
      for (const element of mounted) if (element !== this) element.#core?.storage_changed();
    });
  }

  connectedCallback() {
    if (mounted.has(this)) return; // moved within the page
    mounted.add(this);
    for (const type of HEARD) addEventListener(type, this);
    this.#watch.observe(this, { childList: true, characterData: true, subtree: true });
    this.#watch.observe(document.documentElement, { attributeFilter: ['lang'] });
    if (this.#isNear) this.#update();
    else this.#near.observe(this);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected || !mounted.delete(this)) return;
      for (const type of HEARD) removeEventListener(type, this);
      this.#watch.disconnect();
      this.#near.disconnect();
      this.#updates++;
      if (!crashed) this.#core?.hide();
    });
  }

  // A document drops the sheets of another one.
  adoptedCallback() {
    this.#restyle();
    this.#isNear = true;
  }

  attributeChangedCallback() {
    this.#update();
  }

  handleEvent(event) {
    if (crashed || !this.#core) return;
    if (event.type === 'hashchange') this.#core.hash_changed(hash());
    else if (event.type === 'pagehide') this.#core.page_left();
    else if (event.storageArea === safely(() => localStorage)) this.#core.storage_changed();
  }

  async #fail(error) {
    const update = this.#updates;
    const told = await diagnose(error, spoken(this.#languages(), WORDS));
    if (update === this.#updates) this.showTrouble({ details: String(error), ...told });
  }

  showTrouble({ problem, line, details }) {
    const words = WORDS[spoken(this.#languages(), WORDS)];
    const crashed = problem === 'crashed';
    const action = create('button', 'action primary', crashed ? words.reload : words.retry);
    action.type = 'button';
    action.addEventListener('click', () => {
      if (crashed) return location.reload();
      this.#trouble.focus();
      this.#trouble.replaceChildren();
      this.#update();
    });
    const said = [...(crashed ? [] : [words.failed]), line ?? words[problem]].map((text) => create('p', '', text));
    if (details) {
      const author = create('details');
      const detail = create('p', 'code', details);
      detail.lang = 'en';
      author.append(create('summary', '', words.details), detail);
      said.push(author);
    }
    this.#restyle();
    this.#place.replaceChildren();
    this.#trouble.replaceChildren(...said, action);
    this.dispatchEvent(new CustomEvent('pulse-check-error', {
      bubbles: true,
      composed: true,
      detail: { problem, reason: details ?? '' },
    }));
  }

  // The focus waited where the person asked for another try.
  #endTrouble() {
    const waiting = this.shadowRoot.activeElement === this.#trouble;
    this.#trouble.replaceChildren();
    if (waiting) this.#place.querySelector('h2')?.focus();
  }

  #noticeNear(entries) {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    this.#near.disconnect();
    this.#isNear = true;
    this.#update();
  }

  // Where the page has settled on no colour scheme, the reader's system has.
  #settle() {
    const open = getComputedStyle(this).colorScheme === 'normal' && !this.ownerDocument.querySelector('meta[name=color-scheme]');
    this.#frame.classList.toggle('unsettled', open);
  }

  // Brings the core in line with the attributes; of several calls in a row, the last one counts.
  async #update() {
    if (!this.#isNear || !this.isConnected || crashed) return;
    const update = ++this.#updates;
    try {
      const [glue, asked] = await Promise.all([load(), this.#asked()]);
      if (update !== this.#updates || crashed) return;
      this.#restyle();
      this.#settle();
      this.#core ??= new glue.Core();
      this.#core.show(this, this.#place, {
        ...asked,
        languages: this.#languages().join(','),
        view: this.getAttribute('view') ?? '',
        namespace: this.getAttribute('namespace') || 'pulse-check',
        forget: this.#has('forget'),
        routes: this.#has('routes'),
        hash: hash(),
      });
      this.#fallback.hidden = true;
      this.#endTrouble();
    } catch (error) {
      if (update === this.#updates) this.#fail(error);
    }
  }

  // What to ask: the name of a built-in questionnaire, or the text of a custom one from a
  // same-origin address or from a script child.
  async #asked() {
    const attribute = this.getAttribute('instrument')?.trim();
    if (attribute && !/[/.:]/.test(attribute)) return { name: attribute };
    if (attribute) {
      try {
        return { questionnaire: await fetchSameOrigin(attribute) };
      } catch (error) {
        return { unreachable: `${attribute}: ${error.message}` };
      }
    }
    const held = this.querySelector('script[type*=json]')?.textContent ?? json(this.textContent) ?? json(this.innerHTML);
    return held === undefined ? { name: 'safety' } : { questionnaire: held };
  }

  // Present is on, as HTML has it; frameworks write "false" for off.
  #has(attribute) {
    return (this.getAttribute(attribute) ?? 'false').toLowerCase() !== 'false';
  }

  // Wanted languages, best first: of the element, of what is around it, also across shadow roots, and
  // of the browser.
  #languages() {
    const around = [];
    for (let node = this; node; node = node.parentNode ?? node.host) if (node.lang) around.push(node.lang.replaceAll('_', '-'));
    return [...around, ...navigator.languages];
  }

  #restyle() {
    const page = this.ownerDocument;
    if (page.defaultView) this.shadowRoot.adoptedStyleSheets = [style, ...this.#styles].map((css) => sheetOf(page, css));
  }
}

// The first of the languages that there are words for.
function spoken(languages, words) {
  return languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((language) => language in words) ?? 'en';
}

// A questionnaire that a page's editor has taken out of its script element.
function json(text) {
  return /\{[^]*\bformat[^:]{0,9}:\s*\d[^]*\}/.exec(text)?.[0];
}

async function fetchSameOrigin(address) {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new Error('only an address of the same origin is loaded');
  const response = await fetch(url, { redirect: 'error' });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}

function safely(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

if (!customElements.get('pulse-check')) customElements.define('pulse-check', PulseCheck);
