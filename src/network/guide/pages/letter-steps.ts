import type { GuidePage } from '../guide-page.ts';

export const letterSteps = {
  id: 'letter-steps',
  title: 'From asked to uploaded',
  lines: ['letter-ladder', 'four-a-program', 'waived'],
  paragraphs: [
    'A letter passes several hands: asked, agreed, packet sent, entered as a writer, confirmed, uploaded, assigned to programs. Each step has a day on which it becomes late, counted back from the day on which you apply.',
    'Once you waived your right to read it, keep it so. Prelude holds only how far it is, never what it says. Remind a writer once, kindly, with the date. Afterwards tell them how it ended; they want to know.',
  ],
  do: ['Choose for each program which letters go there.', 'Thank when it is uploaded.'],
  avoid: ['Weekly reminders.', 'Asking what was written.'],
  convention: null,
  matchRules: ['letters-a-program'],
  seasonRules: [],
  screens: [{ href: '/letters', name: 'Letters' }],
} as const satisfies GuidePage;
