import type { MatchRule } from './match-rule.ts';

/** What an official body or an institution recommends: Prelude warns, the user decides. */
export const OFFICIAL_RECOMMENDATIONS = [
  {
    id: 'interview-thank-you',
    grade: 'official-recommendation',
    title: 'No thank-you notes after residency interviews',
    said: { inSeason: ['no-thank-you-notes'] },
    allowed: null,
  },
  {
    id: 'after-interview-messages',
    grade: 'official-recommendation',
    title: 'No talk of the odds of being ranked',
    said: { inSeason: ['no-talk-of-ranking'] },
    allowed: null,
  },
  {
    id: 'own-director-first',
    grade: 'official-recommendation',
    title: 'Your own director knows first',
    said: { inSeason: ['transfer-tell-director'] },
    allowed: 'Asking mentors for advice, and for word of places they hear of.',
  },
] as const satisfies readonly MatchRule[];
