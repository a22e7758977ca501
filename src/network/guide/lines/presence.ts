import type { GuideLine } from '../guide-line.ts';

export const PRESENCE_LINES = [
  {
    id: 'linkedin',
    section: 'presence',
    sentence: 'LinkedIn: photo, headline, summary with the goal, connect with people just met.',
    records: ['identity', 'message'],
    screens: ['/identity', '/drafts/:id'],
  },
  {
    id: 'directories',
    section: 'presence',
    sentence: 'Institutional directory, interest groups, committees.',
    records: ['identity', 'commitment'],
    screens: ['/identity', '/commitments'],
  },
  {
    id: 'cold-email',
    section: 'presence',
    sentence: 'A cold e-mail: clear subject, who you are, why this person, one specific ask, a polite close.',
    records: ['message', 'ask'],
    screens: ['/drafts/:id'],
  },
  {
    id: 'one-nudge',
    section: 'presence',
    sentence: 'One nudge at most, then let it rest.',
    records: ['ask', 'message'],
    screens: ['/mentors', '/drafts/:id', '/loops'],
  },
] as const satisfies readonly GuideLine[];
