// What the gate must show of five to seven people, worked out from the answers by the rules in
// docs/privacy.md and the formulas in docs/measurement.md, on five points: means of the whole and of
// dimensions in quarter points, and of questions nothing but a mark.

const POINTS = 5;

/** Answers of one person to each question; null for a skipped one. */
export type Person = (number | null)[];

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A mean in quarter points, from 1.5 to 4.5. */
export function quarters(exact: number) {
  return Math.min(POINTS - 0.5, Math.max(1.5, Math.floor(exact * 4 + 0.5 + 1e-9) / 4));
}

/** The same as it is said. */
export function shown(exact: number) {
  const value = quarters(exact);
  if (value === 1.5) return 'about 1.5 or lower';
  return value === POINTS - 0.5 ? `about ${value} or higher` : String(value);
}

/** The answers to each question, reverse-worded ones turned round. */
export function byQuestion(people: Person[], reversed: number[]) {
  return people[0].map((_, at) =>
    people
      .map((person) => person[at])
      .filter((point) => point !== null)
      .map((point) => (reversed.includes(at) ? POINTS + 1 - point : point)),
  );
}

/** Which of the questions with these means is at least half a point below each other one. */
function lower(questions: number[], means: number[]) {
  const isLower = (at: number) => questions.every((other) => other === at || means[at] <= means[other] - 0.5 + 1e-9);
  const found = questions.filter(isLower);
  const value = quarters(mean(questions.map((at) => means[at])));
  return value >= 2.25 && value <= 3.75 && found.length === 1 ? found[0] : null;
}

/** What is shown of the whole and of each dimension, and which question is marked in each. */
export function expected(people: Person[], dimensions: number[][], reversed: number[]) {
  const questions = byQuestion(people, reversed);
  const means = questions.map(mean);
  const scores = people.map((person) =>
    mean(questions.map((_, at) => (reversed.includes(at) ? POINTS + 1 - person[at]! : person[at]!))),
  );
  // A sealed score is to the nearest quarter.
  const sealed = scores.map((score) => Math.floor(score * 4 + 0.5) / 4);
  return {
    overall: shown(mean(sealed)),
    dimensions: dimensions.map((of) => shown(mean(of.map((at) => means[at])))),
    marked: dimensions.map((of) => lower(of, means)),
  };
}
