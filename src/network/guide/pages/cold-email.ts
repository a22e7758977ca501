import type { GuidePage } from '../guide-page.ts';

export const coldEmail = {
  id: 'cold-email',
  title: 'Writing to somebody you do not know',
  lines: ['cold-email'],
  paragraphs: [
    'A stranger reads it on a phone between two patients. A clear subject; one or two sentences on who you are; why you write to this person and nobody else; one specific ask, such as a call of fifteen minutes; thanks and how to reach you.',
    'Read something of theirs first. That is what makes the third sentence true, and it is the sentence that they answer.',
  ],
  do: ['Keep it to about a hundred words.', 'Offer to work around their time.', 'Attach a CV only where it matters.'],
  avoid: ['Praise without a detail.', 'Several asks.', 'Two people of one program in one week.'],
  convention: 'The length is usual advice.',
  matchRules: ['one-ask'],
  seasonRules: [],
  screens: [{ href: '/drafts', name: 'Start a draft' }],
} as const satisfies GuidePage;
