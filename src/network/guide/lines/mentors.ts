import type { GuideLine } from '../guide-line.ts';

export const MENTORS_LINES = [
  {
    id: 'acts-not-labels',
    section: 'mentors',
    sentence: 'A sponsor is whoever has done a sponsoring act; a mentor advises.',
    records: ['sponsor-act', 'mentorship', 'advice'],
    screens: ['/mentors'],
  },
  {
    id: 'find-mentors',
    section: 'mentors',
    sentence: 'Who teaches consistently, is approachable, respects IMGs and is tied to the goal.',
    records: ['person', 'mentorship', 'block-team'],
    screens: ['/mentors', '/people/:id'],
  },
  {
    id: 'short-meeting',
    section: 'mentors',
    sentence: 'Ask for a short meeting.',
    records: ['ask', 'message'],
    screens: ['/mentors', '/drafts/:id'],
  },
  {
    id: 'prepared-meeting',
    section: 'mentors',
    sentence: 'Come on time with two or three questions and an up-to-date CV.',
    records: ['meeting', 'identity'],
    screens: ['/meetings/:id', '/prepare/:kind/:id'],
  },
  {
    id: 'leave-to-report',
    section: 'mentors',
    sentence: 'Close by asking leave to report progress.',
    records: ['mentorship', 'meeting'],
    screens: ['/mentors', '/meetings/:id'],
  },
  {
    id: 'short-updates',
    section: 'mentors',
    sentence: 'Regular short updates.',
    records: ['moment', 'mentorship', 'message'],
    screens: ['/mentors', '/drafts/:id'],
  },
  {
    id: 'advice-loop',
    section: 'mentors',
    sentence: 'Advice: received, acted on, told them.',
    records: ['advice'],
    screens: ['/loops', '/entry/:kind/:id'],
  },
  {
    id: 'sponsor-ask',
    section: 'mentors',
    sentence: 'When the relation is strong and the time is right: would you share my application with colleagues?',
    records: ['sponsor-act', 'ask', 'message'],
    screens: ['/mentors', '/drafts/:id'],
  },
  {
    id: 'sponsor-ready',
    section: 'mentors',
    sentence: 'Sponsorship needs consistent work seen, updates kept up, and the right time of the cycle.',
    records: ['sponsor-act', 'block-team', 'moment'],
    screens: ['/mentors'],
  },
] as const satisfies readonly GuideLine[];
