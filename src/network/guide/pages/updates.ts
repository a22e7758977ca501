import type { GuidePage } from '../guide-page.ts';

export const updates = {
  id: 'updates',
  title: 'Short updates',
  lines: ['short-updates', 'advice-loop'],
  paragraphs: [
    'Somebody who advised you wants to know what came of it. Four lines are enough: what you did with the advice, what happened, what comes next, thanks. No question at the end is fine; it is a gift.',
    'The rhythm differs. For some a line every six weeks is right, for some twice a year. If you put it off twice, the rhythm is too quick, not you too slow.',
  ],
  do: ['Begin with their advice.', 'Tell the bad news, too, briefly.', 'Choose a longer rhythm when it is a burden.'],
  avoid: ['Writing only when you need something.', 'An apology for the silence that is longer than the update.'],
  convention: 'Every rhythm here is a convention that you can change.',
  matchRules: [],
  seasonRules: [],
  screens: [{ href: '/mentors', name: 'Who is due' }],
} as const satisfies GuidePage;
