// What people have written in the fixtures, in no language of the element.

export const WRITTEN = [
  'Ask Noor before the review',
  'Share the plan',
  'We said no to a rush job',
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
  'Ask for a second view before a release',
];
