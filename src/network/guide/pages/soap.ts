import type { GuidePage } from '../guide-page.ts';

export const soap = {
  id: 'soap',
  title: 'SOAP, and the days around it',
  lines: ['word-of-openings', 'year-clock'],
  paragraphs: [
    'If the Match leaves you without a place, the week has rules of its own, and they bind. You apply through the service only. Nobody calls a program for you, however kindly it is meant; tell mentors so beforehand.',
    'What you can do beforehand: have documents ready, know which programs you would accept, and arrange for a calm room and a person at your side. Afterwards, when it has ended, you may write to programs again.',
  ],
  do: [
    'Read the rules below on the official page.',
    'Answer a program that contacts you.',
    'Ask a friend to keep the hours free.',
  ],
  avoid: ['Any contact before they contact you.', 'Passing on a list that is confidential.'],
  convention: null,
  matchRules: ['soap-contact'],
  seasonRules: ['soap-binding', 'unfilled-after-soap'],
  screens: [{ href: '/year', name: 'Your year' }],
} as const satisfies GuidePage;
