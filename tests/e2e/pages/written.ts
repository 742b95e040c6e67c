// What people have written in the fixtures, and what practices and the guide cite, in no language of the element.
import { readdirSync, readFileSync } from 'node:fs';

const CATALOGUE = new URL('../../../src/practice/catalogue/', import.meta.url);

interface Cites {
  practices: { evidence: { sources: string[] } }[];
}

const CITED = readdirSync(CATALOGUE).flatMap((name) => {
  const { practices } = JSON.parse(readFileSync(new URL(name, CATALOGUE), 'utf8')) as Cites;
  return practices.flatMap((practice) => practice.evidence.sources);
});

const GUIDE = readFileSync(new URL('../../../src/guide/mod.rs', import.meta.url), 'utf8');
const CITED_BY_GUIDE = [...GUIDE.matchAll(/"([^"\n]*\b\d{4}\b[^"\n]*)"/g)].map(([, source]) => source);

export const WRITTEN = [
  ...new Set([...CITED, ...CITED_BY_GUIDE].sort((a, b) => b.length - a.length)),
  'You stayed late',
  'Ask Noor before the review',
  'Share the plan',
  'We said no to a rush job',
  'Send the notes',
  'Two people were away',
  'Noor',
  'Say what I see while it is small',
  'Name one doubt on Thursday',
  'somebody tells me about a problem',
  'weather',
  'Team Blue',
  'Autumn',
  'Summer',
  'Spring',
  'Ada',
  'Ben',
  'Mia',
  'End every meeting with one thing that could have gone better',
  'Share drafts early',
  'a meeting is about to end',
  'Somebody names something without being asked',
  'We say what we need before we are late',
  'Ask for a second view before a release',
];
