import type { GuidePage } from '../guide-page.ts';

export const icuWeeks = {
  id: 'icu-weeks',
  title: 'ICU weeks',
  lines: ['not-overcommitted', 'minutes'],
  paragraphs: [
    'In the ICU your work is your networking. Prelude asks for very little then: closing what is open in passing, perhaps one message in a week. Nothing waits that cannot wait until the block is over.',
    'What is good here comes by itself. Attendings and fellows see you for long hours; note a teaching point when there is a minute, and thank people before you leave.',
  ],
  do: [
    'Ask one question about one decision a day, when it is calm.',
    'Mark a hard shift; then nobody is asked for anything the day after.',
    'Sleep first.',
  ],
  avoid: ['New promises.', 'Reading mail as the first thing after a call.'],
  convention: 'How much fits into a week is this project’s own convention.',
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/week', name: 'Your week' },
    { href: '/today', name: 'Today' },
  ],
} as const satisfies GuidePage;
