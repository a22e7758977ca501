import type { GuidePage } from '../guide-page.ts';

export const askingFeedback = {
  id: 'asking-feedback',
  title: 'Asking for feedback',
  lines: ['specific-feedback', 'feedback-loop'],
  paragraphs: [
    '“How am I doing?” is answered with “fine”. Ask about one thing that is still to come: “I present the new patient tomorrow. What is one thing I could make clearer?”',
    'Then close the loop. Hear it, write it down in their words, change one thing, and tell them what you changed. The last step is the one that people leave out, and the one that is remembered.',
  ],
  do: [
    'Ask ahead: “May I ask you for one point on Thursday?”',
    'Ask in the first half of a block, so that there is time to change.',
    'Thank, and leave it at that.',
  ],
  avoid: ['Defending yourself.', 'Asking on the last day only.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/loops', name: 'Feedback under way' },
    { href: '/drafts', name: 'Words to start with' },
  ],
} as const satisfies GuidePage;
