import type { GuidePage } from '../guide-page.ts';

export const routeA = {
  id: 'route-a',
  title: 'Route A: to stay in internal medicine',
  lines: ['evaluations-match', 'mentors-at-home', 'tell-director'],
  paragraphs: [
    'If you want a categorical place, home is the first door. Your director and the associate directors should know it early, and what they read about you should tell the same story: interest in the field, steady work, growth after feedback.',
    'Look for advocates whom the leadership listens to: chiefs, core faculty, the hospitalists who see every intern. And ask, kindly, whether they would tell you of second-year places that they hear about elsewhere.',
  ],
  do: [
    'Say it early, and once more in winter.',
    'Choose blocks with core faculty.',
    'Apply in the Match all the same.',
  ],
  avoid: ['Counting on one door only.', 'Hinting, instead of saying it.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/mentors', name: 'Mentors and sponsors' },
    { href: '/leads', name: 'PGY-2 leads' },
  ],
} as const satisfies GuidePage;
