import type { GuidePage } from '../guide-page.ts';

export const behind = {
  id: 'behind',
  title: 'When you are behind',
  lines: ['tell-when-behind'],
  paragraphs: [
    'Everybody falls behind in this year. What is remembered is whether they heard it from you. One message, before the date: what is done, what is not, the new day, and whether somebody else should take a piece.',
    'Shame makes people wait until it can no longer be mended. Write it badly, today. Most answers are kinder than you expect, and the ones that are not are better known now.',
  ],
  do: ['Name one new date that you can keep on a bad week.', 'Send what there is.', 'Ask which part matters most.'],
  avoid: ['Disappearing.', 'A new promise that is as large as the old one.'],
  convention: null,
  matchRules: ['tell-when-behind'],
  seasonRules: [],
  screens: [{ href: '/commitments', name: 'What you handed in, and what not' }],
} as const satisfies GuidePage;
