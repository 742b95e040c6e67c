// The card before the first question, for somebody of whom nothing is stored: what the screens draw for
// everybody else (`ui/app.rs`, `ui/checkin/start.rs`), drawn by the shell while all of it is on its way. A
// test compares both, element by element.

// How many questions the built-in questionnaires have.
const QUESTIONS = { safety: 8, trust: 19, leadership: 9, rebuilding: 9, pulse: 12 };

const SECONDS_PER_QUESTION = 10;

const LIMITS = ['limit-page', 'limit-device', 'limit-clearing'];

export class Card {
  #place;
  #shown;
  #core;
  #forgets = false;
  // What the core is to do once it is there.
  #wish;

  constructor(place) {
    this.#place = place;
  }

  static knows(questionnaire) {
    return Object.hasOwn(QUESTIONS, questionnaire);
  }

  get isShown() {
    return Boolean(this.#shown);
  }

  // Draws the card, or draws it anew.
  draw(language, { name, forget, routes }) {
    const say = (word) => language.own(word);
    const promise = make('p', 'promise');
    const actions = make('div', 'actions');
    const coming = make('p', 'hint', {}, say('coming'));
    const status = make('p', 'visually-hidden', { role: 'status' });

    const tell = () => {
      promise.textContent = say(forget || this.#forgets ? 'promise-forgetting' : 'promise');
      if (!this.#wish) return;
      actions.append(coming);
      status.textContent = say('coming');
    };
    const button = (kind, word, wish) => {
      const made = make('button', kind, { type: 'button', part: kind }, say(word));
      made.addEventListener('click', () => {
        if (this.#core) return wish(this.#core);
        this.#wish = wish;
        tell();
      });
      return made;
    };
    const forgetSwitch = () => {
      const box = make('input', '', { type: 'checkbox' });
      box.checked = this.#forgets;
      box.addEventListener('change', () => {
        this.#forgets = box.checked;
        this.#core?.choose_to_forget(this.#forgets);
        tell();
      });
      return make('label', 'switch', {}, box, make('span', '', {}, say('forget')));
    };
    const visit = (view) => button('action quiet', view, (core) => core.visit(view));

    actions.append(
      button('action primary', 'start', (core) => core.begin()),
      visit('journal'),
      ...(routes ? [visit('rounds')] : []),
    );
    const questions = QUESTIONS[name];
    const minutes = Math.ceil((questions * SECONDS_PER_QUESTION) / 60);
    const start = make('div', 'start', {},
      make('div', '', { lang: language.tag }, make('h2', '', { tabindex: -1, part: 'headline' }, say(name))),
      make('p', 'length', {}, `${language.counted('questions', questions)}, ${language.counted('minutes', minutes)}`),
      promise,
      ...(forget ? [] : [forgetSwitch()]),
      actions,
      make('p', 'hint', {}, say('how') + ' ', make('span', 'keyboard', {}, say('keyboard'))),
      make('details', '', {},
        make('summary', '', {}, say('limits')),
        make('ul', '', {}, ...LIMITS.map((limit) => make('li', '', {}, say(limit))))),
    );
    const card = make('section', 'app', { lang: language.tag, dir: say('direction'), 'aria-label': say('label') },
      make('div', 'notices', { role: 'status' }),
      make('div', 'screen', {}, start),
      status,
    );
    this.#place.append(card);
    this.#giveWayTo(card);
    this.#shown = card;
    tell();
  }

  clear() {
    this.#shown?.remove();
    this.#shown = undefined;
  }

  // The core is there and leaves the card where it is: has done what was asked for, and what is asked
  // for from now on.
  serve(core) {
    this.#core = core;
    if (this.#forgets) core.choose_to_forget(true);
    this.#wish?.(core);
    this.#wish = undefined;
  }

  // What has the focus or is unfolded has it, or is, on the card that is drawn in its place. Nobody is
  // to see a change, so nothing arrives.
  #giveWayTo(next) {
    if (!this.#shown) return;
    const focused = this.#shown.getRootNode().activeElement;
    this.#shown.querySelector('.actions > .hint')?.remove();
    const successors = next.querySelectorAll('*');
    this.#shown.querySelectorAll('*').forEach((element, at) => {
      const successor = successors[at];
      if (successor?.localName !== element.localName) return;
      if (element.open) successor.open = true;
      if (element === focused) successor.focus({ preventScroll: true });
    });
    this.clear();
    for (const animation of next.getAnimations({ subtree: true })) animation.finish();
  }
}

function make(name, className, attributes = {}, ...children) {
  const element = document.createElement(name);
  element.className = `${className} pc`.trim();
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}
