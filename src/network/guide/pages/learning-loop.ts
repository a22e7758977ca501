import type { GuidePage } from '../guide-page.ts';

export const learningLoop = {
  id: 'learning-loop',
  title: 'Bring a teaching point back',
  lines: ['learning-loop'],
  paragraphs: [
    'Somebody teaches you something on rounds. Most people nod. Read for ten minutes that evening, and next time bring back one sentence: “I read about what you said on sodium; what surprised me was this.”',
    'It is the shortest way to be remembered as somebody worth teaching. It asks for nothing, and so it never comes at a bad time.',
  ],
  do: [
    'Write the point down the same day.',
    'Read one good source, not five.',
    'Bring back one sentence, and one question at most.',
  ],
  avoid: [
    'Correcting your teacher before the whole team.',
    'Saving it up for weeks: in a fortnight it has grown cold.',
  ],
  convention: 'The fortnight is a convention.',
  matchRules: [],
  seasonRules: [],
  screens: [{ href: '/loops', name: 'Open loops' }],
} as const satisfies GuidePage;
