import type { GuidePage } from '../guide-page.ts';

export const linkedin = {
  id: 'linkedin',
  title: 'LinkedIn and the directory',
  lines: ['linkedin', 'directories'],
  paragraphs: [
    'People look you up before they answer. Half an hour, once, is enough: a clear photo, a headline with role, hospital and interest, a summary that says where you want to go. The hospital’s own directory deserves the same care.',
    'Afterwards it is only a habit: connect with somebody you have just met, with a line on where. Interest groups and committees do the same in person.',
  ],
  do: [
    'Use the same name everywhere.',
    'Ask the coordinator how the directory is changed.',
    'Add a line to each request.',
  ],
  avoid: ['Requests to strangers by the dozen.', 'Posting about patients or colleagues.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [{ href: '/identity', name: 'Your checklist' }],
} as const satisfies GuidePage;
