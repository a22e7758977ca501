import type { GuidePage } from '../guide-page.ts';

export const yearClock = {
  id: 'year-clock',
  title: 'The year has twelve months',
  lines: ['year-clock'],
  paragraphs: [
    'A preliminary year ends on a day that stands in your contract, and for some of you a visa ends with it. Applications for the next place open early in that same year, long before it feels like time.',
    'So count backwards. A letter needs a writer, a writer needs weeks of work with you, and those weeks are blocks that already stand in your schedule.',
  ],
  do: [
    'Enter your blocks once.',
    'Look at the year on the first day of each month.',
    'Choose the two or three blocks from which letters will come.',
  ],
  avoid: [
    'Waiting until somebody tells you that it is time.',
    'Planning every week of it now: a month ahead is enough.',
  ],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/year', name: 'Your year' },
    { href: '/blocks', name: 'Rotation blocks' },
  ],
} as const satisfies GuidePage;
