import type { GuidePage } from '../guide-page.ts';

export const evaluations = {
  id: 'evaluations',
  title: 'Evaluations and kind words',
  lines: ['evaluations', 'praise-kept', 'evaluations-match'],
  paragraphs: [
    'Written evaluations come late and are easy to forget. Note two things from each: what is said again and again, and the one thing to change.',
    'Keep praise word for word, with who said it and when. On a tired evening it helps you, and later it helps the person who writes your letter to be specific.',
    'If you hope to stay, read them with your director’s eyes: do they tell the same story as you do?',
  ],
  do: [
    'Copy the words, without anything about a patient.',
    'Ask about a remark that you do not understand.',
    'Thank for praise in one line.',
  ],
  avoid: ['Arguing with an evaluation by e-mail.', 'Keeping only the bad sentences.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/loops', name: 'Everything noted' },
    { href: '/letters', name: 'Letters' },
  ],
} as const satisfies GuidePage;
