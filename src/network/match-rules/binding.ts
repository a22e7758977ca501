import type { MatchRule } from './match-rule.ts';

/** What the Match's agreement or an accreditor's requirement binds people to. */
export const BINDING_RULES = [
  {
    id: 'soap-contact',
    grade: 'binding',
    title: 'No contact during SOAP',
    said: { inSeason: ['soap-contact', 'soap-ineligible'] },
    allowed: 'Answering a program that contacts you first.',
  },
  {
    id: 'concurrent-year',
    grade: 'binding',
    title: 'No second place for the same year',
    said: { inSeason: ['match-commitment'] },
    allowed: 'Asking NRMP for a waiver first.',
  },
  {
    id: 'rank-talk',
    grade: 'binding',
    title: 'No asking for a commitment on ranking',
    said: { inSeason: ['voluntary-interest'] },
    allowed:
      'Saying of your own accord that you are interested. An unconditional letter of intent is allowed, too; it binds nobody.',
  },
  {
    id: 'private-applications',
    grade: 'binding',
    title: 'Your applications are your own to tell',
    said: { inSeason: ['voluntary-interest'] },
    allowed: 'Telling whom you like, of your own accord: mentors and sponsors need to know where you applied.',
  },
  {
    id: 'transfer-papers',
    grade: 'binding',
    title: 'Papers before a transfer',
    said: { inSeason: ['transfer-evaluation'] },
    allowed: null,
  },
] as const satisfies readonly MatchRule[];
