import type { GuidePage } from '../guide-page.ts';

export const aroundRounds = {
  id: 'around-rounds',
  title: 'Around rounds',
  lines: ['around-rounds', 'minutes'],
  paragraphs: [
    'The best moments are the ordinary ones: walking between rooms, waiting for the elevator, the minute after sign-out. One question about this decision, today, is welcome almost always. A lecture hall is not needed, nor a free evening.',
    'Note afterwards what was said, and by whom. That takes three taps and is the beginning of most of what follows.',
  ],
  do: [
    'Ask about the reasoning: “What made you choose this over the other?”',
    'Watch for a calm minute first.',
    'Log it before you forget it.',
  ],
  avoid: ['Questions that show what you know.', 'Holding up a team that wants to move on.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [{ href: '/today', name: 'Log a moment' }],
} as const satisfies GuidePage;
