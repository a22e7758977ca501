import type { GuidePage } from '../guide-page.ts';

export const interviews = {
  id: 'interviews',
  title: 'Residency interviews are something else',
  lines: ['interview-rules'],
  paragraphs: [
    'After a conference one writes; after a residency interview one does not. Programs are asked to tell you so, and Prelude therefore offers no thank-you note there. Nobody is rude who stays silent.',
    'Prepare instead: what would change where you rank this program? Ask that. Write your impressions down on the same evening, for your own list. How you rank is yours alone.',
  ],
  do: [
    'Find out whom you know there, before.',
    'Thank people in the room, in words.',
    'Note your impressions that evening.',
  ],
  avoid: ['Thank-you notes.', 'Asking how you will be ranked, or offering a rank.'],
  convention: null,
  matchRules: ['interview-thank-you', 'rank-talk', 'after-interview-messages'],
  seasonRules: [],
  screens: [{ href: '/interviews', name: 'Residency interviews' }],
} as const satisfies GuidePage;
