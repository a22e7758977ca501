import type { GuidePage } from '../guide-page.ts';

export const routeB = {
  id: 'route-b',
  title: 'Route B: on to an advanced specialty',
  lines: ['specialty-faculty', 'specialty-events', 'one-sentence'],
  paragraphs: [
    'If your road leads to neurology, radiology, anesthesiology or another field, this year is the ground under it. Say so in one sentence: strong internal medicine as a foundation for what comes.',
    'Find the specialty’s faculty at home, or ask your director for an introduction. Go to its grand rounds when a shift allows, join one running project, and find one mentor there who knows your name by winter.',
  ],
  do: [
    'Keep the sentence the same everywhere.',
    'Ask good questions on consults from that field.',
    'Be an excellent intern on the wards, too.',
  ],
  avoid: ['Letting your medicine teams feel like a waiting room.', 'Three projects to prove your interest.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/identity', name: 'Your one sentence' },
    { href: '/events', name: 'Its grand rounds' },
    { href: '/people', name: 'Its people' },
  ],
} as const satisfies GuidePage;
