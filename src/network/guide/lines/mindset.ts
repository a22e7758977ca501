import type { GuideLine } from '../guide-line.ts';

export const MINDSET_LINES = [
  {
    id: 'give-and-ask',
    section: 'mindset',
    sentence: 'Help given stands beside help asked, and the balance can be seen.',
    records: ['help', 'person'],
    screens: ['/people/:id', '/mentors/map', '/entry/:kind/:id'],
  },
  {
    id: 'minutes',
    section: 'mindset',
    sentence: 'Networking is a part of the job and fits into minutes: a moment is logged in three taps.',
    records: ['moment'],
    screens: ['/today', '/week'],
  },
  {
    id: 'year-clock',
    section: 'mindset',
    sentence: 'The year has twelve months: blocks show where in it one stands and what is due by when.',
    records: ['block', 'letter', 'task'],
    screens: ['/blocks', '/letters', '/commitments', '/year'],
  },
] as const satisfies readonly GuideLine[];
