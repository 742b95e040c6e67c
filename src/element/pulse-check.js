// The shell of <pulse-check>: registers the element, holds its space, fetches everything else when
// the element comes near the viewport, and passes attributes in. All it knows about the check is
// that there is a core to mount, and the card that people see until then.

import { Card } from './pulse-check-card.js';

const FILES = {
  style: new URL('pulse-check.css', import.meta.url),
  glue: new URL('pulse-check-core.js', import.meta.url),
  wasm: new URL('pulse-check-core_bg.wasm', import.meta.url),
};
const TROUBLE = new URL('pulse-check-trouble.js', import.meta.url);

// Put in by the build: the tags of the `languages`, by which fingerprint a part's table of words is
// known (`parts`), what the shell calls those records of the first table that it says (`own`), and what
// it says in `english` when there is no table.
const WORDS = __WORDS__;

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

// A language: its words, in a table for each part of the program, and its rules, which the browser
// knows.
class Language {
  static #known = new Map();
  static #parts = new Set(['first']);
  #tables = {};
  #coming = {};
  #asked;
  lacks = false;

  static called(tag) {
    if (!Language.#known.has(tag)) Language.#known.set(tag, new Language(tag));
    return Language.#known.get(tag);
  }

  constructor(tag) {
    this.#asked = tag;
    this.tag = tag;
  }

  // Forgets that some words are only there in English, so that they are fetched again.
  forget() {
    Language.#known.delete(this.#asked);
  }

  // Fetches the words of every part that was wanted so far.
  async ready() {
    await Promise.all([...Language.#parts].map((part) => this.fetch(part)));
    return this;
  }

  // Fetches the words of a part, or the English ones if these don't come.
  async fetch(part) {
    Language.#parts.add(part);
    this.#coming[part] ??= tableOf(this.tag, part).catch((error) => {
      if (this.tag === 'en') throw error;
      this.lacks = true;
      if (part === 'first') this.tag = 'en';
      return tableOf('en', part);
    });
    try {
      this.#tables[part] = await this.#coming[part];
    } catch (error) {
      this.#coming[part] = undefined;
      if (part === 'first') Object.assign(this, { tag: this.#asked, lacks: false });
      throw error;
    }
    if (this.lacks) for (const element of mounted) element.tellLacking();
  }

  table(part) {
    return this.#tables[part];
  }

  // One of the shell's own words.
  own(name) {
    return this.#tables.first?.split('\x1e')[WORDS.own.indexOf(name)] ?? WORDS.english[name];
  }

  // The same with a number in it, by which it may be one of several variants.
  counted(name, number) {
    const text = this.own(name).replace(/\x04.([^\x07]*)\x07/g, (_, variants) => {
      const by = Object.fromEntries(variants.split('\x06').map((variant) => variant.split('\x05')));
      return by[number] ?? by[this.plural(number)] ?? by.other;
    });
    return text.replace(/\x03./g, this.decimal(number, 0));
  }

  plural(number) {
    return new Intl.PluralRules(this.own('locale')).select(number);
  }

  decimal(number, fewest) {
    return number.toLocaleString(this.own('locale'), { minimumFractionDigits: fewest, maximumFractionDigits: 2 });
  }

  list(names) {
    return new Intl.ListFormat(this.own('locale')).format(names);
  }

  day(year, month, day) {
    return new Date(year, month - 1, day).toLocaleDateString(this.own('locale'), { day: 'numeric', month: 'short', year: 'numeric' });
  }
}

const addressOf = (tag, part) => new URL(`pulse-check.${tag}.${part}.txt`, import.meta.url);

async function tableOf(tag, part) {
  const address = addressOf(tag, part);
  const response = await fetch(address);
  const text = response.ok ? await response.text() : '';
  if (!text.startsWith(WORDS.parts[part])) throw new TypeError(`${address}: no words of this version`);
  return text;
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
  const [glue] = await Promise.all([importAnew(FILES.glue, attempt), loadStyle()]);
  await glue.default({ module_or_path: wasm });
  addEventListener('error', noticeCrash);
  return glue;
}

let styling;

function loadStyle() {
  styling ??= fetchStyle().catch((error) => {
    styling = undefined;
    throw error;
  });
  return styling;
}

async function fetchStyle() {
  const response = await fetch(FILES.style);
  if (!response.ok || /html/.test(response.headers.get('content-type'))) throw new TypeError(FILES.style);
  style = await response.text();
}

function importAnew(file, attempt) {
  const address = file + (attempt ? '?attempt=' + attempt : '');
  return import(/* webpackIgnore: true */ /* @vite-ignore */ address);
}

// What the matter is: a problem for events, lines in words, and details for the page's author.
async function diagnose(error, tag) {
  if (!navigator.onLine) return { problem: 'offline' };
  try {
    const trouble = await importAnew(TROUBLE, attempt);
    return await trouble.diagnose(error, { ...FILES, words: addressOf(tag, 'first') }, tag, WORDS.parts.first);
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
const VIEW = /(?:#|%23|%2523)[/!]*pulse-check(?:\/|%(?:25)*2F)([a-z2-7-]+)/i;

function hash() {
  const link = location.hash || location.href;
  const round = ROUND.exec(link);
  if (round) return '#round=' + round[1];
  const view = VIEW.exec(link);
  return view ? '#pulse-check/' + view[1].toLowerCase() : location.hash;
}

const OURS = /^#(round=|pulse-check\/)/;

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
  static observedAttributes = ['instrument', 'practices', 'lang', 'view', 'namespace', 'forget', 'routes'];

  #space = create('div', 'space');
  #fallback = create('slot', 'fallback');
  #place = create('div', 'place');
  #styles = new Set();
  #trouble = create('div', 'trouble');
  #lacking = create('div', 'lacking');
  #frame = create('div', 'frame rr-block ph-no-capture');
  #probe = create('i', 'probe');
  #near = new IntersectionObserver((entries) => this.#noticeNear(entries), { rootMargin: '600px' });
  #watch = new MutationObserver(() => this.#update());
  // Until there is a core.
  #card = new Card(this.#place);
  #core;
  #language;
  #isNear = false;
  #isShown = false;
  #updates = 0;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    this.#frame.part = 'frame';
    for (const [name, value] of UNRECORDED) this.#frame.setAttribute(name, value);
    this.#trouble.setAttribute('role', 'alert');
    this.#trouble.tabIndex = -1;
    this.#lacking.setAttribute('role', 'status');
    this.#trouble.dir = this.#lacking.dir = 'auto';
    this.#space.append(this.#fallback, this.#trouble, this.#lacking, this.#place);
    this.#frame.append(this.#space);
    for (const type of ['keydown', 'keypress', 'keyup']) this.#frame.addEventListener(type, keepKey);
    // The style sheet lets a change of the page's colour scheme be heard; one that is taken back at once cancels.
    for (const type of ['transitionrun', 'transitioncancel']) this.#probe.addEventListener(type, () => this.#settle());
    root.append(this.#frame, this.#probe);
    restore.observe(this.#place, { childList: true, subtree: true });
    // The core styles the screens that are loaded later.
    this.#place.adopt = (css) => {
      this.#styles.add(css);
      this.#restyle();
    };
    this.#place.ownFile = fetchSameOrigin;
    this.#place.nearest = (offered) => nearest(this.#languages(), offered);
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
      this.#isShown = false;
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
    if (crashed) return;
    if (!this.#core) return void (this.#card.isShown && this.#update());
    if (event.type === 'hashchange') this.#core.hash_changed(hash());
    else if (event.type === 'pagehide') this.#core.page_left();
    else if (event.storageArea === safely(() => localStorage)) this.#core.storage_changed();
  }

  async #fail(error) {
    const update = this.#updates;
    const told = await diagnose(error, this.#tag());
    if (update === this.#updates) this.showTrouble({ details: String(error), ...told });
  }

  showTrouble({ problem, words, details }) {
    const say = (name) => words?.[name] ?? Language.called(this.#tag()).own(name);
    const crashed = problem === 'crashed';
    const action = create('button', 'action primary', say(crashed ? 'reload' : 'retry'));
    action.type = 'button';
    action.addEventListener('click', () => {
      if (crashed) return location.reload();
      this.#trouble.focus();
      this.#trouble.replaceChildren();
      this.#update();
    });
    const said = (crashed ? ['crashed'] : ['failed', problem]).map((name) => create('p', '', say(name)));
    if (details) {
      const author = create('details');
      const detail = create('p', 'code', details);
      detail.lang = 'en';
      author.append(create('summary', '', say('details')), detail);
      said.push(author);
    }
    this.#restyle();
    this.#card?.clear();
    this.#place.replaceChildren();
    this.#fallback.hidden = !this.#card;
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
      const coming = [Language.called(this.#tag()).ready(), this.#asked()];
      const showing = this.#showCard(update, coming).catch(() => {}); // what fails there fails here, too
      const [glue, language, asked] = await Promise.all([load(), ...coming, showing]);
      const hasCard = this.#card?.isShown ?? false;
      if (!hasCard && !this.#isShown) await glue.load_screens();
      // If they don't come, the core says so.
      if (hasCard && asked.name !== 'safety') await Promise.allSettled([glue.load_screens(), language.fetch('questionnaires')]);
      if (update !== this.#updates || crashed) return;
      this.#restyle();
      this.#settle();
      this.#core ??= new glue.Core();
      this.#core.show(this, this.#place, hasCard, {
        ...asked,
        language,
        languages: this.#languages().join(','),
        view: this.getAttribute('view') ?? '',
        practices: this.getAttribute('practices')?.trim() || (this.#scripts(true)[0] ?? ''),
        namespace: this.#namespace(),
        forget: this.#has('forget'),
        routes: this.#has('routes'),
        hash: hash(),
      });
      this.#isShown = true;
      this.#card?.serve(this.#core);
      this.#card = undefined;
      this.#noticeShown(language);
    } catch (error) {
      if (update === this.#updates) this.#fail(error);
    }
  }

  // Shows the card, which needs less than the core, if that is where the core will begin.
  async #showCard(update, coming) {
    const [language, asked] = await Promise.all([...coming, loadStyle()]);
    if (update !== this.#updates || !this.#card || crashed || this.#trouble.hasChildNodes()) return;
    const elsewhere = ['guide', 'journal', 'practices', 'rebuilding', 'rounds'].includes(this.getAttribute('view')) || (this.#has('routes') && OURS.test(hash()));
    if (elsewhere || !Card.knows(asked.name) || !isBlank(this.#namespace())) return this.#card.clear();
    this.#restyle();
    this.#settle();
    this.#card.draw(language, { name: asked.name, forget: this.#has('forget'), routes: this.#has('routes') });
    this.#noticeShown(language);
  }

  #noticeShown(language) {
    this.#fallback.hidden = true;
    this.#endTrouble();
    if (language === this.#language) return;
    this.#language = language;
    this.tellLacking();
  }

  #namespace() {
    return this.getAttribute('namespace') || 'pulse-check';
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
    const other = (text) => this.#scripts(true).reduce((left, practices) => left.replace(practices, ''), text);
    const held = this.#scripts(false)[0] ?? json(other(this.textContent)) ?? json(other(this.innerHTML));
    return held === undefined ? { name: 'safety' } : { questionnaire: held };
  }

  // The texts of the JSON scripts in the element: of those with practices, or of the others.
  #scripts(ofPractices) {
    const all = [...this.querySelectorAll('script[type*=json]')].map((script) => script.textContent);
    return all.filter((text) => /"practices"\s*:/.test(text) === ofPractices);
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

  #tag() {
    return nearest(this.#languages(), WORDS.languages) ?? 'en';
  }

  // Says that some words are in English because others did not come.
  tellLacking() {
    const language = this.#language;
    this.#lacking.replaceChildren();
    if (!language?.lacks) return;
    const again = create('button', 'action', language.own('retry'));
    again.type = 'button';
    again.addEventListener('click', () => {
      language.forget();
      this.#update();
    });
    this.#lacking.append(create('p', '', language.own('lacking')), again);
  }

  #restyle() {
    const page = this.ownerDocument;
    if (page.defaultView) this.shadowRoot.adoptedStyleSheets = [style, ...this.#styles].map((css) => sheetOf(page, css));
  }
}

// The language on offer that is nearest to what is wanted: the first wanted one that is there, if need
// be with less said of it (`zh-Hant-TW`, `zh-Hant`, `zh`) or of another region, but not in another
// script.
function nearest(wanted, offered) {
  const same = (tag, other) => tag.toLowerCase() === other.toLowerCase();
  for (const tag of wanted) {
    for (let range = tag; range; range = range.replace(/-?[^-]*$/, '')) {
      const found = offered.find((other) => same(other, range) && script(other) === script(tag));
      if (found) return found;
    }
    const found = offered.find((other) => same(other.split('-')[0], tag.split('-')[0]) && script(other) === script(tag));
    if (found) return found;
  }
  return undefined;
}

function script(tag) {
  return safely(() => new Intl.Locale(tag).maximize().script);
}

// Whether a visitor has nothing stored, and could have.
function isBlank(namespace) {
  const own = (key) => key === `${namespace}:journal` || key.startsWith(`${namespace}:quarantine:`);
  return safely(() => !Object.keys(localStorage).some(own));
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
