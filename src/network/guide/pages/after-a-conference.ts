import type { GuidePage } from '../guide-page.ts';

export const afterAConference = {
  id: 'after-a-conference',
  title: 'After: the follow-up',
  lines: ['follow-up'],
  paragraphs: [
    'Write while they still see your face: two or three days later. Say where you met, come back to the detail you talked about, and do the one thing that you asked leave for. Two short paragraphs are plenty.',
    'If more time has passed, write all the same. A late line is better than none, and needs no excuse.',
  ],
  do: [
    'A subject by which they know you: “Your poster on Friday”.',
    'One ask, or none.',
    'Connect on LinkedIn with the same detail.',
  ],
  avoid: ['The same message to ten people.', 'A CV that nobody asked for.'],
  convention: null,
  matchRules: ['follow-up-after-event'],
  seasonRules: [],
  screens: [
    { href: '/events', name: 'Who waits for a line' },
    { href: '/drafts', name: 'Drafts' },
  ],
} as const satisfies GuidePage;
