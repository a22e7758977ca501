import type { GuidePage } from '../guide-page.ts';

export const endOfYear = {
  id: 'end-of-year',
  title: 'The end of the year',
  lines: ['last-days-thanks', 'short-updates'],
  paragraphs: [
    'Some weeks before the contract ends, tell everybody who helped where you go: mentors, letter writers, the director, the nurse who taught you to put in a line. They had a part in it, and hear it too seldom.',
    'If there is no place yet, tell the few who can help, plainly, with what you look for and until when. Then sort: who stays in touch, at which rhythm, and who may rest. Take a backup with you.',
  ],
  do: [
    'Leave a private address that stays yours.',
    'Thank each with one thing.',
    'Return what you borrowed, hand over what runs.',
  ],
  avoid: ['Disappearing because the news is bad.', 'One mail to all.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/drafts', name: 'Words to part with' },
    { href: '/mentors', name: 'Who stays in touch' },
    { href: '/data', name: 'Backup' },
  ],
} as const satisfies GuidePage;
