// The same card and questions, drawn by Preact.
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { answers, beat, statements, title } from 'asked';

function Question({ position, next }) {
  const [picked, pick] = useState();
  const choose = (point) => {
    pick(point);
    setTimeout(next, beat, point);
  };
  return (
    <>
      <p>{position + 1} of {statements.length}</p>
      <fieldset>
        <legend>{statements[position]}</legend>
        {answers.map((answer, point) => (
          <label key={point} class={picked === point ? 'picked' : ''}>
            <input type="radio" name="answer" checked={picked === point} onChange={() => choose(point)} />
            <span>{answer}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

function Survey() {
  const [given, give] = useState();
  if (!given) {
    return (
      <>
        <h1>{title}</h1>
        <p>{statements.length} questions, 2 minutes</p>
        <button type="button" onClick={() => give([])}>Start</button>
      </>
    );
  }
  if (given.length === statements.length) return <h1>Thank you</h1>;
  return <Question key={given.length} position={given.length} next={(point) => give([...given, point])} />;
}

render(<Survey />, document.querySelector('#survey'));
