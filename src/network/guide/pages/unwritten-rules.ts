import type { GuidePage } from '../guide-page.ts';

export const unwrittenRules = {
  id: 'unwritten-rules',
  title: 'Unwritten rules',
  lines: ['unwritten-rules'],
  paragraphs: [
    'Is it all right to write to an attending at night, to use a first name, to say no to a consult? Nobody tells you, because nobody knows that you could not know. It is no failing of yours.',
    'Two ways help. Ask somebody you trust, best one who trained here: “How would you do this?” Or take it on as a task to watch how others handle it for a week. When unsure, ask for advice rather than for a favour.',
  ],
  do: ['Choose one trusted peer for such questions.', 'Write down what you learned; the next intern will ask you.'],
  avoid: ['Guessing from films.', 'Taking one person’s habit for the rule of the house.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/mentors', name: 'Ask somebody, or watch' },
    { href: '/identity', name: 'Your trusted peer' },
  ],
} as const satisfies GuidePage;
