import type { GuidePage } from '../guide-page.ts';

export const firstMonth = {
  id: 'first-month',
  title: 'The first month',
  lines: ['pace'],
  paragraphs: [
    'First learn the house: where things are, how orders are written, whom to call. Being a safe and pleasant intern is the whole program of these weeks. Everything else grows from it.',
    'Before the month is over do two things: ask one attending or senior for one specific point, and put your long-term goal into a sentence. Meetings with mentors can wait until you sleep again.',
  ],
  do: ['Enter your blocks and teams.', 'Learn ten names.', 'Log who teaches you, in three taps.'],
  avoid: ['Letters, projects and leads in week two.', 'Telling everybody your plan before they have seen you work.'],
  convention: 'The month is a convention.',
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/blocks', name: 'Rotation blocks' },
    { href: '/identity', name: 'Your goal' },
  ],
} as const satisfies GuidePage;
