import type { GuidePage } from '../guide-page.ts';

export const projects = {
  id: 'projects',
  title: 'Research and quality improvement',
  lines: ['projects'],
  paragraphs: [
    'A project is a reason to meet the same people every week. Join one that is running, ask for a piece without protected time, and hand it in on the day you said. A small piece that is finished opens more doors than a large one that is begun.',
    'Ask residents which mentors answer e-mails and finish papers. A case report, a chart review, a poster for the research day: all of these fit into a year.',
  ],
  do: [
    'Settle your part and the date in writing.',
    'Say how many hours a week you have.',
    'Tell them when you are done.',
  ],
  avoid: ['A project of your own invention in this year.', 'Names on a paper before the work.'],
  convention: null,
  matchRules: ['two-projects'],
  seasonRules: [],
  screens: [
    { href: '/commitments', name: 'Commitments' },
    { href: '/works', name: 'Scholarly work' },
  ],
} as const satisfies GuidePage;
