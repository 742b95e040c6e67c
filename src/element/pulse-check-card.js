// The card before the first question, for somebody of whom nothing is stored: what the core draws for
// them, element by element, drawn by the shell while the core is on its way. A test compares both.

// How many questions the built-in questionnaires have.
const QUESTIONS = { safety: 8, trust: 19, leadership: 9, rebuilding: 9, pulse: 12 };

const SECONDS_PER_QUESTION = 10;

export class Card {
  #place;
  #shown;
  #forgets = false;
  #wish;

  constructor(place) {
    this.#place = place;
  }

  get isShown() {
    return Boolean(this.#shown);
  }

  static knows(questionnaire) {
    return Object.hasOwn(QUESTIONS, questionnaire);
  }

  // Draws the card, or draws it anew.
  draw(language, { name, forget, routes }) {
    const say = (word) => language.own(word);
    const questions = QUESTIONS[name];
    const minutes = Math.ceil((questions * SECONDS_PER_QUESTION) / 60);

    const card = make('section', 'app');
    const status = make('p', 'visually-hidden');
    const coming = make('p', 'hint', say('coming'));
    const title = make('h2', '', say(name));
    const titled = make('div', '', title);
    const promise = make('p', 'promise');
    const forgetting = make('input', '');
    const actions = make('div', 'actions');

    card.lang = titled.lang = language.tag;
    if (say('direction') === 'rtl') card.dir = 'rtl';
    card.setAttribute('aria-label', say('label'));
    status.setAttribute('role', 'status');
    title.tabIndex = -1;
    title.part = 'headline';

    const show = () => {
      promise.textContent = say(forget || this.#forgets ? 'promise-forgetting' : 'promise');
      if (!this.#wish) return;
      status.textContent = say('coming');
      actions.append(coming);
    };
    const button = (kind, word, wish) => {
      const element = make('button', kind, say(word));
      element.type = 'button';
      element.part = kind;
      element.addEventListener('click', () => {
        this.#wish = wish;
        show();
      });
      return element;
    };
    actions.append(button('action primary', 'start', (core) => core.begin()));
    for (const view of routes ? ['journal', 'rounds'] : ['journal']) {
      actions.append(button('action quiet', view, (core) => core.visit(view)));
    }
    forgetting.type = 'checkbox';
    forgetting.checked = this.#forgets;
    forgetting.addEventListener('change', () => {
      this.#forgets = forgetting.checked;
      show();
    });

    const notices = make('div', 'notices');
    notices.setAttribute('role', 'status');
    const start = make('div', 'start',
      titled,
      make('p', 'length', `${language.counted('questions', questions)}, ${language.counted('minutes', minutes)}`),
      promise,
      ...(forget ? [] : [make('label', 'switch', forgetting, make('span', '', say('forget')))]),
      actions,
      make('p', 'hint', say('how') + ' ', make('span', 'keyboard', say('keyboard'))),
      make('details', '',
        make('summary', '', say('limits')),
        make('ul', '', ...['limit-page', 'limit-device', 'limit-clearing'].map((limit) => make('li', '', say(limit))))),
    );
    card.append(notices, make('div', 'screen', start), status);
    this.#place.append(card);
    this.#giveWayTo(card);
    this.#shown = card;
    show();
  }

  clear() {
    this.#shown?.remove();
    this.#shown = undefined;
  }

  // The core has drawn its screen beside the card: takes the card away, and has done there what was
  // asked for here.
  handOver(core) {
    if (this.#shown) this.#giveWayTo(this.#place.lastElementChild);
    if (this.#forgets) core.choose_to_forget(true);
    this.#wish?.(core);
  }

  // What had the focus or was unfolded on the card has it, or is, on `next`. Nobody sees a change, so
  // nothing arrives.
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

function make(name, className, ...children) {
  const element = document.createElement(name);
  element.className = `${className} pc`.trim();
  element.append(...children);
  return element;
}
