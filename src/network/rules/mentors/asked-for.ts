import type { ASKS } from '../../records/mentorship.ts';

/** What stands after "about". */
export const ASKED_FOR: Readonly<Record<(typeof ASKS)[number], string>> = {
  meeting: 'the short meeting',
  introduction: 'the introduction',
  project: 'the project',
  opening: 'word of openings',
  advocacy: 'passing your application on',
  other: 'what you asked',
};
