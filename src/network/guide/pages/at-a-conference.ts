import type { GuidePage } from '../guide-page.ts';

export const atAConference = {
  id: 'at-a-conference',
  title: 'There: walking up to somebody',
  lines: ['approach', 'contact-captured'],
  paragraphs: [
    'The hardest part is the first ten seconds, so borrow them: after the talk or at the poster, say what you liked with one detail. Then one sentence that links it to your own work. Then one small ask: a paper, a name, leave to write.',
    'Two minutes are a good conversation. Say goodbye while it is pleasant, and note at once who it was and what you talked about.',
  ],
  do: [
    'Wait until others have finished.',
    'Say your name slowly, twice if need be.',
    'Scan the code, or write three words down.',
  ],
  avoid: ['Asking about open places.', 'Staying beside one person all evening.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/events', name: 'Note whom you met' },
    { href: '/card', name: 'Your card' },
  ],
} as const satisfies GuidePage;
