// The shell of <pulse-check>: registers the element, holds its space, fetches everything else when
// the element comes near the viewport, and passes attributes in. All it knows about the check is
// that there is a core to mount.

const FILES = {
  style: new URL('pulse-check.css', import.meta.url),
  glue: new URL('pulse-check-core.js', import.meta.url),
  wasm: new URL('pulse-check-core_bg.wasm', import.meta.url),
};

const WORDS = {
  en: {
    failed: 'This check-in could not be loaded.',
    offline: 'You seem to be offline. Nothing you entered before is lost.',
    network: 'Please check your connection. Nothing you entered before is lost.',
    policy: 'This page’s security policy blocks WebAssembly. Whoever looks after the page needs to add ‘wasm-unsafe-eval’ to script-src.',
    retry: 'Try again',
    crashed: 'Something went wrong here. What was stored before is safe.',
    reload: 'Reload this page',
  },
  de: {
    failed: 'Dieser Check-in konnte nicht geladen werden.',
    offline: 'Du bist anscheinend offline. Nichts, was du früher eingegeben hast, ist verloren.',
    network: 'Bitte prüfe deine Verbindung. Nichts, was du früher eingegeben hast, ist verloren.',
    policy: 'Die Sicherheitsrichtlinie dieser Seite blockiert WebAssembly. Wer die Seite betreut, muss ‘wasm-unsafe-eval’ in script-src aufnehmen.',
    retry: 'Noch einmal versuchen',
    crashed: 'Hier ist etwas schiefgegangen. Was vorher gespeichert wurde, ist sicher.',
    reload: 'Diese Seite neu laden',
  },
};

// Enough to hold the space before the style sheet is here; the style sheet repeats it.
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block !important; }
  :host([hidden]) { display: none !important; }
  .frame { all: initial; display: block; container-type: inline-size; border: 1px solid transparent; }
  .space { display: flex; flex-direction: column; box-sizing: border-box; min-block-size: 44em; padding: 1.5em 1em; }
  @container (min-width: 40em) { .space { min-block-size: 36em; padding: 3em; } }
`);

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
  const glueUrl = new URL(FILES.glue);
  if (attempt > 0) glueUrl.searchParams.set('attempt', attempt);
  const wasm = fetch(FILES.wasm);
  wasm.catch(() => {}); // awaited below, after the glue
  const [glue, css] = await Promise.all([
    import(glueUrl.href),
    fetch(FILES.style).then((response) => {
      if (!response.ok) throw new TypeError(`${response.status} ${FILES.style}`);
      return response.text();
    }),
  ]);
  sheet.replaceSync(css);
  await glue.default({ module_or_path: wasm });
  addEventListener('error', noticeCrash);
  return glue;
}

// A trap ends the one WebAssembly instance that all elements share.
function noticeCrash(event) {
  const ours = event.error instanceof WebAssembly.RuntimeError && event.filename.startsWith(new URL('.', FILES.glue).href);
  if (!ours) return;
  crashed = true;
  for (const element of mounted) element.showTrouble('crashed');
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

// What is left of a round link that mail programs, scanners and chats have rewritten. What only means
// a round is one, too: its screen says what is the matter, where the check-in would say nothing.
const ROUND = /(?:#|%23|%2523)[/!]*round(?:=|\*|%(?:25)*(?:3D|2A)|$)(.*)/i;

function hash() {
  const round = ROUND.exec(location.hash || location.href);
  return round ? '#round=' + round[1] : location.hash;
}

class PulseCheck extends HTMLElement {
  static observedAttributes = ['instrument', 'lang', 'view', 'namespace', 'forget', 'routes'];

  #space = create('div', 'space');
  #fallback = create('slot', 'fallback');
  #place = create('div', 'place');
  #trouble = create('div', 'trouble');
  #near = new IntersectionObserver((entries) => this.#noticeNear(entries), { rootMargin: '600px' });
  #core;
  #isNear = false;
  #updates = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const frame = create('div', 'frame');
    frame.part = 'frame';
    this.#trouble.setAttribute('role', 'alert');
    this.#trouble.tabIndex = -1;
    this.#space.append(this.#fallback, this.#trouble, this.#place);
    frame.append(this.#space);
    root.append(frame);
    restore.observe(this.#place, { childList: true, subtree: true });
    this.#fallback.addEventListener('slotchange', () => this.#update());
    // Browsers tell other tabs what was stored, but not other elements of the same page.
    this.#place.addEventListener('stored', () => {
      for (const element of mounted) if (element !== this) element.#core?.storage_changed();
    });
  }

  connectedCallback() {
    if (mounted.has(this)) return; // moved within the page
    mounted.add(this);
    addEventListener('storage', this);
    addEventListener('hashchange', this);
    addEventListener('pagehide', this);
    if (this.#isNear) this.#update();
    else this.#near.observe(this);
  }

  disconnectedCallback() {
    queueMicrotask(() => {
      if (this.isConnected || !mounted.delete(this)) return;
      removeEventListener('storage', this);
      removeEventListener('hashchange', this);
      removeEventListener('pagehide', this);
      this.#near.disconnect();
      this.#updates++;
      if (!crashed) this.#core?.hide();
    });
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

  showTrouble(kind, error) {
    const spoken = this.#languages().map((tag) => tag.slice(0, 2).toLowerCase());
    const words = WORDS[spoken.find((language) => language in WORDS) ?? 'en'];
    const action = create('button', 'action primary', kind === 'crashed' ? words.reload : words.retry);
    action.type = 'button';
    action.addEventListener('click', () => {
      if (kind === 'crashed') return location.reload();
      this.#trouble.focus();
      this.#trouble.replaceChildren();
      this.#update();
    });
    const lines = kind === 'crashed' ? [words.crashed] : [words.failed, words[kind]];
    this.#place.replaceChildren();
    this.#trouble.replaceChildren(...lines.map((line) => create('p', '', line)), action);
    this.dispatchEvent(new CustomEvent('pulse-check-error', {
      bubbles: true,
      composed: true,
      detail: { problem: kind, reason: error ? String(error) : '' },
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

  // Brings the core in line with the attributes; of several calls in a row, the last one counts.
  async #update() {
    if (!this.#isNear || !this.isConnected || crashed) return;
    const update = ++this.#updates;
    try {
      const [glue, asked] = await Promise.all([load(), this.#asked()]);
      if (update !== this.#updates || crashed) return;
      this.#core ??= new glue.Core();
      this.#core.show(this, this.#place, {
        ...asked,
        languages: this.#languages().join(','),
        view: this.getAttribute('view') ?? '',
        namespace: this.getAttribute('namespace') || 'pulse-check',
        forget: this.hasAttribute('forget'),
        routes: this.hasAttribute('routes'),
        hash: hash(),
      });
      this.#fallback.hidden = true;
      this.#endTrouble();
    } catch (error) {
      if (update === this.#updates) this.showTrouble(cause(error), error);
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
    const child = this.querySelector(':scope > script[type="application/json"]');
    return child ? { questionnaire: child.textContent } : { name: 'safety' };
  }

  // Wanted languages, best first.
  #languages() {
    const page = this.parentElement?.closest('[lang]') ?? this.getRootNode().host?.closest('[lang]');
    return [this.getAttribute('lang'), page?.getAttribute('lang'), ...navigator.languages].filter(Boolean);
  }
}

async function fetchSameOrigin(address) {
  const url = new URL(address, document.baseURI);
  if (url.origin !== location.origin) throw new Error('only an address of the same origin is loaded');
  const response = await fetch(url, { redirect: 'error' });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}

function cause(error) {
  if (error instanceof WebAssembly.CompileError && /policy|CSP|unsafe-eval/i.test(error.message)) return 'policy';
  return navigator.onLine ? 'network' : 'offline';
}

function safely(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

if (!customElements.get('pulse-check')) customElements.define('pulse-check', PulseCheck);
