// What the gate must show of a small group, worked out from the answers by the rules in
// docs/privacy.md and the formulas in docs/measurement.md, for fewer than ten people on five points.

const POINTS = 5;

/** Answers of one person to each question; null for a skipped one. */
export type Person = (number | null)[];

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const variance = (values: number[]) => {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
};

const deviation = (values: number[]) => mean(values.map((value) => Math.abs(value - mean(values))));

/** A mean in half points; the two steps at either end are one. */
export function shown(exact: number) {
  const half = Math.floor(exact * 2 + 0.5 + 1e-9) / 2;
  if (half <= 1.5) return 'about 1.5 or lower';
  if (half >= POINTS - 0.5) return `about ${POINTS - 0.5} or higher`;
  return String(half);
}

/** How close the answers to some questions were, a list of answers each. */
export function closeness(questions: number[][]) {
  const spread = mean(questions.map(deviation));
  const agreement = 1 - mean(questions.map(variance)) / ((POINTS ** 2 - 1) / 12);
  if (spread > POINTS / 6 || agreement < 0.3) return 'far apart';
  return spread <= POINTS / 12 && agreement >= 0.7 ? 'close' : 'mixed';
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

/** What is shown of each question, and of each dimension: the mean of its questions' means. */
export function expected(people: Person[], dimensions: number[][], reversed: number[]) {
  const questions = byQuestion(people, reversed);
  const scores = people.map((person) =>
    mean(questions.map((_, at) => (reversed.includes(at) ? POINTS + 1 - person[at]! : person[at]!))),
  );
  // A sealed score is to the nearest quarter.
  const sealed = scores.map((score) => Math.floor(score * 4 + 0.5) / 4);
  return {
    overall: shown(mean(sealed)),
    dimensions: dimensions.map((of) => [
      shown(mean(of.map((at) => mean(questions[at])))),
      closeness(of.map((at) => questions[at])),
    ]),
    questions: questions.map((answers) => [shown(mean(answers)), closeness([answers])]),
  };
}
