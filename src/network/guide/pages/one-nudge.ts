import type { GuidePage } from '../guide-page.ts';

export const oneNudge = {
  id: 'one-nudge',
  title: 'No answer yet',
  lines: ['one-nudge'],
  paragraphs: [
    'Silence mostly means a full inbox. Wait a week or so, then write one short line above your first message: you know that they are busy, the question still stands, and no answer is an answer, too.',
    'After that let it rest. You lose nothing: later, with real news, you can write afresh. In Prelude an ask that was nudged once goes quiet by itself, so you need not keep it in your head.',
  ],
  do: ['Make it shorter than the first one.', 'Answer within a day if they write.'],
  avoid: [
    'A second nudge.',
    'Writing to their colleague instead, about the same.',
    'Guessing what the silence says about you.',
  ],
  convention: null,
  matchRules: ['one-nudge'],
  seasonRules: [],
  screens: [{ href: '/mentors', name: 'Asked, not answered' }],
} as const satisfies GuidePage;
