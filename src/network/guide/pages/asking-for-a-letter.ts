import type { GuidePage } from '../guide-page.ts';

export const askingForALetter = {
  id: 'asking-for-a-letter',
  title: 'Asking for a letter',
  lines: ['letter-eligible', 'strong-letter', 'not-transactional'],
  paragraphs: [
    'A good letter comes from somebody who has worked with you for some weeks and has already told you something good about your work. Without both, wait; ask for feedback first.',
    'Ask for a strong letter, and leave a door open: “Would you feel able to write a strong letter for me? If not, I understand completely.” Somebody who hesitates has answered. Thank them, and ask somebody else.',
  ],
  do: [
    'Ask in person where you can, then send the packet.',
    'Ask well before the date on which you apply.',
    'Say for which specialty it is.',
  ],
  avoid: ['Asking in the first week.', 'Asking again after a hesitation.'],
  convention: null,
  matchRules: ['letter-when-eligible', 'strong-letter', 'letter-not-asked-again'],
  seasonRules: [],
  screens: [{ href: '/letters', name: 'Who can be asked' }],
} as const satisfies GuidePage;
