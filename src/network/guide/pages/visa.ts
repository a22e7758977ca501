import type { GuidePage } from '../guide-page.ts';

export const visa = {
  id: 'visa',
  title: 'Visa limits, scores, and what people can do',
  lines: ['honest-odds'],
  paragraphs: [
    'Knowing people gets you seen. It does not change a score, nor whether a program sponsors the visa that you need. What it can do: find advocates, and find out which programs take doctors like you.',
    'So ask early and factually: does this program sponsor J-1, or H-1B, this year? Former residents often know. Pick shows in numbers what an answer would change, and how sure that is. For your own case ask your program’s office, or a lawyer.',
  ],
  do: [
    'Know the day on which your visa ends.',
    'Ask the coordinator rather than the director.',
    'Note each answer with its date.',
  ],
  avoid: ['Leaving the question out of shame.', 'Building on what was true last year.'],
  convention: null,
  matchRules: [],
  seasonRules: ['j1-leave-in-30-days', 'j1-specialty-change', 'j1-maximum'],
  screens: [
    { href: '/pick', name: 'Pick' },
    { href: '/leads', name: 'PGY-2 leads' },
  ],
} as const satisfies GuidePage;
