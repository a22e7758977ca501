import { EVENTS_LINES } from './lines/events.ts';
import { LETTERS_LINES } from './lines/letters.ts';
import { MENTORS_LINES } from './lines/mentors.ts';
import { MINDSET_LINES } from './lines/mindset.ts';
import { PITFALLS_LINES } from './lines/pitfalls.ts';
import { PRESENCE_LINES } from './lines/presence.ts';
import { ROUTES_LINES } from './lines/routes.ts';
import { WARDS_LINES } from './lines/wards.ts';

/** Everything the practice guide asks for, line by line, in its order. */
export const GUIDE_LINES = [
  ...MINDSET_LINES,
  ...WARDS_LINES,
  ...MENTORS_LINES,
  ...LETTERS_LINES,
  ...EVENTS_LINES,
  ...PRESENCE_LINES,
  ...ROUTES_LINES,
  ...PITFALLS_LINES,
] as const;
