// The page of somebody who needs no library: the card is in the HTML.
import { answers, beat, statements } from 'asked';

const place = document.querySelector('#survey');
const given = [];

function create(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function ask(position) {
  if (position === statements.length) return place.replaceChildren(create('h1', {}, 'Thank you'));
  const labels = answers.map((answer, point) => {
    const input = create('input', { type: 'radio', name: 'answer' });
    const label = create('label', {}, input, create('span', {}, answer));
    input.addEventListener('change', () => {
      given[position] = point;
      for (const other of labels) other.classList.toggle('picked', other === label);
      setTimeout(ask, beat, position + 1);
    });
    return label;
  });
  place.replaceChildren(
    create('p', {}, `${position + 1} of ${statements.length}`),
    create('fieldset', {}, create('legend', {}, statements[position]), ...labels),
  );
}

document.querySelector('#start').addEventListener('click', () => ask(0));
