import type { GuidePage } from '../guide-page.ts';

export const shyMode = {
  id: 'shy-mode',
  title: 'If you are shy',
  lines: ['shy-mode'],
  paragraphs: [
    'You do not have to become somebody else. One short meeting a month, one or two people at an event, and writing where others speak: that is enough, and Prelude can plan for just that.',
    'Quiet people are good at what counts here. They listen, they remember, they bring a teaching point back, they write a warm line. Nobody has to be charming at a reception.',
  ],
  do: [
    'Turn shy mode on; it changes what is suggested.',
    'Prepare one sentence, and one way to leave.',
    'Go with a colleague.',
  ],
  avoid: ['Comparing yourself with the loudest intern.', 'Paying for one evening with three days of dread.'],
  convention: 'The numbers are this project’s own convention.',
  matchRules: [],
  seasonRules: [],
  screens: [{ href: '/identity', name: 'Shy mode' }],
} as const satisfies GuidePage;
