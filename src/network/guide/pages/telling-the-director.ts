import type { GuidePage } from '../guide-page.ts';

export const tellingTheDirector = {
  id: 'telling-the-director',
  title: 'Telling your director',
  lines: ['tell-director'],
  paragraphs: [
    'Directors cannot help with what they do not know. Early in the year, in ten calm minutes, say what you hope for: to stay, to go on into your specialty, or to find a place elsewhere. Ask what they would want to see from you.',
    'It is also the honest order. Before you pursue a transfer in earnest, your own director hears of it from you, not from another program.',
  ],
  do: [
    'Ask for a short appointment.',
    'Bring one sentence on your goal, and your visa’s date if you have one.',
    'Write two lines of thanks with what you agreed.',
  ],
  avoid: ['Waiting until applications are out.', 'Threatening to leave.'],
  convention: null,
  matchRules: ['own-director-first'],
  seasonRules: [],
  screens: [
    { href: '/identity', name: 'Your goal' },
    { href: '/drafts', name: 'Ask for the talk' },
  ],
} as const satisfies GuidePage;
