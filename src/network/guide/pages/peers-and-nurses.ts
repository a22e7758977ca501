import type { GuidePage } from '../guide-page.ts';

export const peersAndNurses = {
  id: 'peers-and-nurses',
  title: 'Peers, nurses, and everybody else',
  lines: ['peers-and-nurses'],
  paragraphs: [
    'The intern beside you will be a chief, a fellow, a colleague who hears of an open place. The nurse who trusts you will say so when somebody asks. Case managers, PAs and coordinators know how the house works.',
    'Do not collect them; work with them. Learn names, tell them when plans change, thank them for one particular thing, and be somebody to whom one can say that it was a terrible night.',
  ],
  do: [
    'Introduce yourself on the first day of a block.',
    'Share what you found out about applying.',
    'Look now and then at who is missing on your map.',
  ],
  avoid: ['Friendliness that ends with the rotation.', 'Talking about colleagues.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/mentors/map', name: 'Your map' },
    { href: '/people', name: 'People' },
  ],
} as const satisfies GuidePage;
