import type { MatchRule } from './match-rule.ts';

const READ_ON = '2026-11-22';
const AAIM = 'https://www.im.org/resources/ume-gme-program-resources/recommendations-residency-recruitment';
const aaim = { source: { name: 'AAIM', url: AAIM, date: '2025-07' }, readOn: READ_ON, checkOfficialPage: AAIM };

/** What an official body or an institution recommends: Prelude warns, the user decides. */
export const OFFICIAL_RECOMMENDATIONS = [
  {
    id: 'interview-thank-you',
    grade: 'official-recommendation',
    title: 'No thank-you notes after residency interviews',
    sentence: 'Programs should tell the people they interview to refrain from thank-you notes.',
    allowed: 'Saying thank you at the end of the interview itself.',
    ...aaim,
  },
  {
    id: 'after-interview-messages',
    grade: 'official-recommendation',
    title: 'No individual messages after residency interviews',
    sentence:
      'Individual messages after a residency interview are strongly discouraged, and a program’s staff may not speak of the odds of being ranked.',
    allowed:
      'A question of fact to the coordinator. Your interest you may tell of your own accord, and unconditionally.',
    ...aaim,
  },
  {
    id: 'own-director-first',
    grade: 'official-recommendation',
    title: 'Your own director knows first',
    sentence:
      'Pursuing a transfer seriously without telling the current program director is unethical: tell yours before you write to programs.',
    allowed: 'Asking mentors for advice, and for word of places they hear of.',
    source: {
      name: 'UAMS Graduate Medical Education, policy 1.210',
      url: 'http://www.uams.edu/gme/1.210.htm',
      date: 'undated',
    },
    readOn: READ_ON,
    checkOfficialPage: 'http://www.uams.edu/gme/1.210.htm',
  },
] as const satisfies readonly MatchRule[];
