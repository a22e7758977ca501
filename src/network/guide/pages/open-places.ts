import type { GuidePage } from '../guide-page.ts';

export const openPlaces = {
  id: 'open-places',
  title: 'PGY-2 places outside the Match',
  lines: ['word-of-openings'],
  paragraphs: [
    'Places in the second year open when somebody leaves. Word of them travels by people long before it stands on a page, so ask mentors to think of you when they hear of one. For each lead keep who told you, when it was last confirmed, and what the place asks.',
    'What the rules say of such places stands below, with source and date. Confirm it with the program before you build on it.',
  ],
  do: [
    'Check a lead that is older than a month.',
    'Tell your own director before you pursue it.',
    'Have the papers for a transfer in sight.',
  ],
  avoid: ['Writing to programs behind your director’s back.', 'Treating a rumour as a place.'],
  convention: 'The month after which word counts as stale is a convention.',
  matchRules: ['own-director-first', 'transfer-papers', 'concurrent-year'],
  seasonRules: ['pgy2-outside-match', 'all-in-pgy2'],
  screens: [{ href: '/leads', name: 'PGY-2 leads' }],
} as const satisfies GuidePage;
