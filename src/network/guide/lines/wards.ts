import type { GuideLine } from '../guide-line.ts';

export const WARDS_LINES = [
  {
    id: 'shift-habit',
    section: 'wards',
    sentence: 'One self-chosen habit before a shift.',
    records: ['identity'],
    screens: ['/identity'],
  },
  {
    id: 'platform',
    section: 'wards',
    sentence: 'Reliability, active learning, talking as a colleague, generosity: what is promised is kept and seen.',
    records: ['help', 'task', 'moment'],
    screens: ['/today', '/loops', '/commitments/:id'],
  },
  {
    id: 'around-rounds',
    section: 'wards',
    sentence: 'Around rounds a moment invites a question: it is kept with its day.',
    records: ['moment', 'learning-loop'],
    screens: ['/today'],
  },
  {
    id: 'learning-loop',
    section: 'wards',
    sentence: 'A teaching point heard is read up on and brought back to the same teacher.',
    records: ['learning-loop'],
    screens: ['/today', '/loops', '/entry/:kind/:id'],
  },
  {
    id: 'last-days-thanks',
    section: 'wards',
    sentence: 'In the last days of a rotation: thank, and ask leave to stay in touch.',
    records: ['block-team', 'moment', 'person', 'message'],
    screens: ['/blocks/:id', '/drafts/:id', '/people/:id', '/prepare/:kind/:id'],
  },
  {
    id: 'night-summary',
    section: 'wards',
    sentence:
      'The morning after a decision somebody walked you through: send your summary and ask whether you captured it.',
    records: ['learning-loop', 'message'],
    screens: ['/drafts/:id', '/entry/:kind/:id'],
  },
  {
    id: 'specific-feedback',
    section: 'wards',
    sentence: 'One specific question about what comes next, never “how am I doing?”.',
    records: ['feedback-loop', 'message'],
    screens: ['/entry/:kind/:id', '/drafts/:id'],
  },
  {
    id: 'feedback-loop',
    section: 'wards',
    sentence: 'Feedback: asked, received, something changed, told them.',
    records: ['feedback-loop'],
    screens: ['/loops', '/entry/:kind/:id'],
  },
  {
    id: 'praise-kept',
    section: 'wards',
    sentence: 'Praise is kept in their words, with who and when, for letters and evaluations.',
    records: ['feedback-loop', 'letter-packet'],
    screens: ['/entry/:kind/:id', '/letters/:id'],
  },
  {
    id: 'evaluations',
    section: 'wards',
    sentence: 'What evaluations say again and again, and what to change.',
    records: ['evaluation'],
    screens: ['/entry/:kind/:id'],
  },
] as const satisfies readonly GuideLine[];
