import type { GuidePage } from '../guide-page.ts';

export const beforeAConference = {
  id: 'before-a-conference',
  title: 'Before a conference, or an evening at home',
  lines: ['event-kit', 'key-events'],
  paragraphs: [
    'Go with one goal: two conversations, one person, one question. Look through the program for speakers who lead residencies and for posters by residents and fellows; the latter have time and were where you are.',
    'Prepare one introduction of fifteen to twenty seconds, and say it aloud once. Small rooms at home count as well: noon conference, grand rounds with a guest, a research day, a society’s evening, a committee.',
  ],
  do: [
    'Write down two or three names.',
    'Choose one simple ask, such as leave to write.',
    'Put your card on your phone.',
  ],
  avoid: ['Collecting contacts.', 'A speech learned by heart.'],
  convention: 'The seconds are usual advice.',
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/events', name: 'Events' },
    { href: '/card', name: 'Your card' },
    { href: '/identity', name: 'Your introduction' },
  ],
} as const satisfies GuidePage;
