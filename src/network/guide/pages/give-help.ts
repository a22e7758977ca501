import type { GuidePage } from '../guide-page.ts';

export const giveHelp = {
  id: 'give-help',
  title: 'Giving help, asking for help',
  lines: ['give-and-ask'],
  paragraphs: [
    'Relationships at work live from small favours in both directions. You give more than you notice: a note finished for a colleague, a family called back, a form found.',
    'Write down what you gave as well as what you asked. It is no account to be balanced. It shows whom you only ask, and reminds you that you may ask, too.',
  ],
  do: [
    'Offer one thing that takes you five minutes.',
    'Say by when, then do it.',
    'Thank people with what their help made possible.',
  ],
  avoid: ['Giving in order to be owed.', 'Promising at the end of a long call what you cannot do next week.'],
  convention: 'There is no right ratio of giving to asking.',
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/mentors/map', name: 'Given and asked' },
    { href: '/loops', name: 'What you promised' },
  ],
} as const satisfies GuidePage;
