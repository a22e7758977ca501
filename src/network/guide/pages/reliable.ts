import type { GuidePage } from '../guide-page.ts';

export const reliable = {
  id: 'reliable',
  title: 'What everything else rests on',
  lines: ['platform', 'shift-habit'],
  paragraphs: [
    'No message makes up for a forgotten promise. People speak for you because they have seen you: on time, honest about what you do not know, kind to the nurse at four in the morning.',
    'Choose one small habit for the start of a shift and keep it for a block: come a little early, see one need ahead, present one case concisely, ask one focused question, offer one hand.',
  ],
  do: [
    'Keep the habit small enough for a bad day.',
    'Say at once when you cannot keep a promise.',
    'Let nurses and case managers know when a plan changes.',
  ],
  avoid: ['Five new habits at once.', 'Being helpful only while somebody important looks on.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [{ href: '/identity', name: 'Choose your habit' }],
} as const satisfies GuidePage;
