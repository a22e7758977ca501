import type { GuidePage } from '../guide-page.ts';

export const letterPacket = {
  id: 'letter-packet',
  title: 'What a writer needs',
  lines: ['letter-packet'],
  paragraphs: [
    'Most writers want to help and have ten minutes. A packet gives them something to write from: your CV, a draft of your statement, how long and where you worked together, and for each competency one thing that they saw you do.',
    'Your log holds most of it already. Choose, shorten, and let them forget the rest. What you pick about cases comes from lists, so that no patient can slip in.',
  ],
  do: ['One page, besides the CV.', 'Their own words about you first.', 'The date by which it is needed, on top.'],
  avoid: ['Writing the letter for them, unless they ask.', 'Anything by which a patient could be known.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/letters', name: 'Letters' },
    { href: '/teaching-moments', name: 'Teaching moments' },
  ],
} as const satisfies GuidePage;
