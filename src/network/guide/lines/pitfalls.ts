import type { GuideLine } from '../guide-line.ts';

export const PITFALLS_LINES = [
  {
    id: 'not-transactional',
    section: 'pitfalls',
    sentence: 'No letter asked early in a rotation, no job asked at a first meeting, no repeated follow-ups.',
    records: ['ask', 'letter', 'message'],
    screens: ['/letters', '/mentors', '/drafts/:id'],
  },
  {
    id: 'not-overcommitted',
    section: 'pitfalls',
    sentence: 'Not more than two projects without a reason; no new promises in ICU or night weeks.',
    records: ['commitment', 'block'],
    screens: ['/commitments', '/entry/:kind/:id'],
  },
  {
    id: 'tell-when-behind',
    section: 'pitfalls',
    sentence: 'When behind, tell people early.',
    records: ['commitment', 'task', 'message'],
    screens: ['/commitments/:id', '/drafts/:id'],
  },
  {
    id: 'peers-and-nurses',
    section: 'pitfalls',
    sentence: 'Peers, nurses, PAs and case managers belong to the map.',
    records: ['person', 'moment'],
    screens: ['/mentors/map', '/people'],
  },
  {
    id: 'unwritten-rules',
    section: 'pitfalls',
    sentence: 'Is this all right? Ask a trusted peer, or watch how others handle it.',
    records: ['unwritten-rule', 'identity', 'message'],
    screens: ['/entry/:kind/:id', '/drafts/:id', '/identity', '/guide/:id'],
  },
  {
    id: 'shy-mode',
    section: 'pitfalls',
    sentence: 'Shy mode: one short meeting a month, one or two people an event, writing rather than speech.',
    records: ['identity'],
    screens: ['/identity', '/start'],
  },
  {
    id: 'pace',
    section: 'pitfalls',
    sentence: 'Performance first; feedback and goals by the end of the first month; formal meetings after.',
    records: ['feedback-loop', 'identity', 'meeting'],
    screens: ['/loops', '/identity', '/mentors', '/year', '/start'],
  },
  {
    id: 'honest-odds',
    section: 'pitfalls',
    sentence: 'Networking does not erase scores or visa limits: Pick says so in numbers.',
    records: ['person', 'lead'],
    screens: ['/pick', '/leads/:id'],
  },
] as const satisfies readonly GuideLine[];
