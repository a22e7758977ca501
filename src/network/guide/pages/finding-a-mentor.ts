import type { GuidePage } from '../guide-page.ts';

export const findingAMentor = {
  id: 'finding-a-mentor',
  title: 'Finding a mentor',
  lines: ['find-mentors', 'mentors-at-home'],
  paragraphs: [
    'Look for somebody who teaches even when busy, whom you dare to ask, who is at ease with doctors trained elsewhere, and who has something to do with where you want to go. Hardly anybody is all four.',
    'Usual places: a hospitalist whom you meet on more than one rotation, an associate program director, a fellow or chief who was in your place not long ago. You do not need a title for it. Two good talks come first.',
  ],
  do: [
    'Say on their page what you see of them as a teacher.',
    'Begin with one question that they like to answer.',
    'Have more than one.',
  ],
  avoid: ['“Will you be my mentor?” as the first sentence.', 'Waiting for the perfect person.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/mentors', name: 'Who might be one' },
    { href: '/mentors/map', name: 'Who is missing' },
  ],
} as const satisfies GuidePage;
