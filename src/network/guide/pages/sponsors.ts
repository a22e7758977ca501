import type { GuidePage } from '../guide-page.ts';

export const sponsors = {
  id: 'sponsors',
  title: 'Sponsors, and asking one',
  lines: ['sponsor-ask', 'sponsor-ready', 'acts-not-labels'],
  paragraphs: [
    'A mentor talks with you. A sponsor talks about you: names you, introduces you, calls a colleague. You know one by what they have done, not by what they are called.',
    'Before you ask, three things help: they have seen your work more than once, they have heard from you in between, and it is the time of the year when a word counts. Then ask plainly: “If you feel you can, would you share my application with colleagues?”',
  ],
  do: [
    'Say which programs, and why.',
    'Make it easy to say no.',
    'Thank at once, and tell the outcome whatever it is.',
  ],
  avoid: ['Asking somebody who hardly knows you.', 'Asking the same person twice in a month.'],
  convention: 'The month between two favours is a convention.',
  matchRules: [],
  seasonRules: [],
  screens: [{ href: '/mentors', name: 'Sponsors' }],
} as const satisfies GuidePage;
