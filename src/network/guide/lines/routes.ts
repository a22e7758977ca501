import type { GuideLine } from '../guide-line.ts';

export const ROUTES_LINES = [
  {
    id: 'tell-director',
    section: 'routes',
    sentence: 'Route A: tell the own program director early that you want to stay.',
    records: ['identity', 'message'],
    screens: ['/identity', '/drafts/:id', '/year'],
  },
  {
    id: 'evaluations-match',
    section: 'routes',
    sentence: 'Route A: evaluations match the stated interest.',
    records: ['evaluation', 'identity'],
    screens: ['/entry/:kind/:id', '/identity'],
  },
  {
    id: 'mentors-at-home',
    section: 'routes',
    sentence: 'Route A: mentors among chiefs, leadership and faculty of influence.',
    records: ['mentorship', 'person'],
    screens: ['/mentors', '/mentors/map'],
  },
  {
    id: 'word-of-openings',
    section: 'routes',
    sentence: 'Ask mentors for word of PGY-2 openings elsewhere; keep each lead with its source and how fresh it is.',
    records: ['lead', 'ask', 'message'],
    screens: ['/leads', '/leads/:id', '/drafts/:id'],
  },
  {
    id: 'specialty-faculty',
    section: 'routes',
    sentence: 'Route B: find the specialty’s faculty at home, or ask the director for an introduction.',
    records: ['ask', 'person', 'message'],
    screens: ['/drafts/:id', '/people'],
  },
  {
    id: 'specialty-events',
    section: 'routes',
    sentence: 'Route B: its grand rounds, research or QI there, a mentor of the specialty.',
    records: ['event', 'commitment', 'mentorship'],
    screens: ['/events', '/commitments', '/mentors'],
  },
  {
    id: 'one-sentence',
    section: 'routes',
    sentence: 'Route B: a one-sentence identity.',
    records: ['identity'],
    screens: ['/identity'],
  },
  {
    id: 'projects',
    section: 'routes',
    sentence: 'Research and QI multiply contacts: join a running project, deliver on time.',
    records: ['commitment', 'task', 'scholarly-work', 'message'],
    screens: ['/commitments', '/commitments/:id', '/works'],
  },
] as const satisfies readonly GuideLine[];
