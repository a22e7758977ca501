import type { MatchRule } from './match-rule.ts';

const READ_ON = '2026-11-22';
const nrmp = (url: string) => ({ source: { name: 'NRMP', url, date: 'undated' }, checkOfficialPage: url });

/** What the Match's agreement or an accreditor's requirement binds people to. */
export const BINDING_RULES = [
  {
    id: 'soap-contact',
    grade: 'binding',
    title: 'No contact during SOAP',
    sentence:
      'During SOAP neither you nor anybody for you may contact a program about an unfilled place first: apply only through the application service.',
    allowed:
      'Answering a program that contacts you first. After SOAP an unmatched applicant may write to programs freely.',
    ...nrmp('https://www.nrmp.org/residency-applicants/soap/'),
    readOn: READ_ON,
  },
  {
    id: 'soap-not-eligible',
    grade: 'binding',
    title: 'Not eligible for SOAP',
    sentence: 'Whoever is not eligible for SOAP may not contact programs of the Match until SOAP ends.',
    allowed: null,
    ...nrmp('https://www.nrmp.org/residency-applicants/soap/'),
    readOn: READ_ON,
  },
  {
    id: 'soap-offer-binds',
    grade: 'binding',
    title: 'A SOAP offer binds',
    sentence: 'An offer you accept in SOAP binds like a match.',
    allowed: null,
    ...nrmp('https://www.nrmp.org/residency-applicants/soap/'),
    readOn: READ_ON,
  },
  {
    id: 'match-binds',
    grade: 'binding',
    title: 'A match binds',
    sentence:
      'A match binds both sides, and only NRMP can waive it. Leaving within 45 days of the start is presumed a breach.',
    allowed: 'Asking NRMP for a waiver: hardship, a change of specialty, or not being eligible.',
    ...nrmp('https://www.nrmp.org/residency-applicants/after-the-match/'),
    readOn: READ_ON,
  },
  {
    id: 'concurrent-year',
    grade: 'binding',
    title: 'No second place for the same year',
    sentence:
      'Under a binding match you may not apply, discuss or interview for another place that begins in the same year before NRMP waives the first.',
    allowed: 'Asking NRMP for a waiver first.',
    ...nrmp('http://www.nrmp.org/policies/the-match-commitment/'),
    readOn: READ_ON,
  },
  {
    id: 'rank-talk',
    grade: 'binding',
    title: 'No asking for a commitment on ranking',
    sentence:
      'Neither side may ask the other for words that imply a commitment: do not ask a program how it will rank you, and do not offer a rank for a rank.',
    allowed:
      'Saying of your own accord that you are interested. An unconditional letter of intent is allowed, too; it binds nobody.',
    source: {
      name: 'The NRMP agreement, quoted by AAMC',
      url: 'https://students-residents.aamc.org/applying-residencies-eras/frequently-asked-questions-applicants?topic=preference-signaling',
      date: 'undated',
    },
    readOn: READ_ON,
    checkOfficialPage: 'https://www.nrmp.org/topic/policies/',
  },
  {
    id: 'private-applications',
    grade: 'binding',
    title: 'Your applications are your own to tell',
    sentence: 'You may keep your applications, interviews and rankings private: nobody may demand them of you.',
    allowed: 'Telling whom you like, of your own accord: mentors and sponsors need to know where you applied.',
    source: {
      name: 'The NRMP agreement, quoted by AAMC',
      url: 'https://students-residents.aamc.org/applying-residencies-eras/frequently-asked-questions-applicants?topic=preference-signaling',
      date: 'undated',
    },
    readOn: READ_ON,
    checkOfficialPage: 'https://www.nrmp.org/topic/policies/',
  },
  {
    id: 'all-in',
    grade: 'binding',
    title: 'All places go in the Match',
    sentence:
      'A program that takes part in the Match puts all its places in it. An exception: off-cycle places where training begins before 1 February of the Match year.',
    allowed: null,
    ...nrmp('https://www.nrmp.org/help/item/what-are-possible-exceptions-to-the-all-in-policy/'),
    readOn: READ_ON,
  },
  {
    id: 'transfer-papers',
    grade: 'binding',
    title: 'Papers before a transfer',
    sentence:
      'Before accepting a transfer resident the new director must have verification of the training so far and a summative evaluation of competence. Whoever enters PGY-2 from a preliminary year counts as one.',
    allowed: null,
    source: {
      name: 'University of Washington GME, on the ACGME Common Program Requirements, 3.5',
      url: 'https://sites.uw.edu/uwgme/policies/transfer-policy',
      date: 'undated',
    },
    readOn: READ_ON,
    checkOfficialPage: 'https://sites.uw.edu/uwgme/policies/transfer-policy',
  },
] as const satisfies readonly MatchRule[];
