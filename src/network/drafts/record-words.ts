import type { Lead } from '../records/lead.ts';
import type { SponsorAct } from '../records/mentorship.ts';

/** After “thank you for”. */
const SPONSORED: Readonly<Record<NonNullable<SponsorAct['act']>, string | null>> = {
  nominated: 'nominating me',
  introduced: 'introducing me',
  called: 'making that call for me',
  recommended: 'recommending me',
  'shared-application': 'passing my application on',
  offered: 'your offer',
  invited: 'inviting me',
  other: null,
};

export function sponsorActWords(act: NonNullable<SponsorAct['act']>): string | null {
  return SPONSORED[act];
}

/** After “I read” or “I heard”. */
const HEARD: Readonly<Record<NonNullable<Lead['source']>, string | null>> = {
  'own-program': 'I heard at my own program',
  mentor: 'I heard from a mentor',
  colleague: 'I heard from a colleague',
  'program-site': 'I read on your site',
  'public-listing': 'I read in a public listing',
  'e-mail': 'I read in an e-mail',
  other: null,
};

export function leadSourceWords(source: NonNullable<Lead['source']>): string | null {
  return HEARD[source];
}
