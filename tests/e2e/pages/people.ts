// Answers of made-up people to the eight questions of the check on psychological safety.
import type { Answer } from './check-in';

/** Five people, no two of them alike. */
export const FIVE: Answer[][] = [
  [4, 5, 2, 3, 4, 4, 1, 2],
  [4, 4, 2, 3, 5, 4, 5, 2],
  [5, 5, 3, 3, 4, 4, 1, 1],
  [4, 5, 2, 4, 5, 5, 5, 2],
  [4, 5, 2, 3, 4, 3, 1, 1],
];
