import type { Role } from '../records/person.ts';

/** Words for roles as rosters write them. The first that fits counts: an associate program director is an attending too. */
const ROLE_WORDS: readonly (readonly [RegExp, Role])[] = [
  [/\b(?:associate|assistant)\s+(?:program|residency)\s+directors?\b/gi, 'associate-program-director'],
  [/\bAPD\b/g, 'associate-program-director'],
  [/\b(?:program|residency)\s+director\b/gi, 'program-director'],
  [/\bPD\b/g, 'program-director'],
  [/\b(?:division|section|department)\s+chief\b|\bchief\s+of\b/gi, 'attending'],
  [/\bchief(?:\s+(?:medical\s+)?residents?|s)?\b/gi, 'chief'],
  [/\bCMR\b/g, 'chief'],
  [/\b(?:case|care)\s+(?:managers?|coordinators?)\b/gi, 'case-manager'],
  [/\bsocial\s+work(?:ers?)?\b/gi, 'social-worker'],
  [/\bL?[CM]?SW\b/g, 'social-worker'],
  [/\b(?:physician\s+(?:assistant|associate)|nurse\s+practitioner|advanced\s+practice\s+provider)s?\b/gi, 'pa-np'],
  [/\b(?:PA(?:-?C)?|[AFD]?NP(?:-?[BC]+)?|CRNP|APRN|APPs?)\b/g, 'pa-np'],
  [/\b(?:charge\s+|bedside\s+)?nurses?\b/gi, 'nurse'],
  [/\b(?:RN|BSN|MSN|LPN)\b/g, 'nurse'],
  [/\bfellows?\b|\bPGY[\s-]?[4-9]\b/gi, 'fellow'],
  [/\b(?:senior|upper[\s-]?level|supervising)(?:\s+resident)?s?\b|\bPGY[\s-]?[23]\b|\bR[23]\b/gi, 'senior'],
  [/\b(?:co-?)?interns?\b|\bPGY[\s-]?1\b|\bR1\b|\bprelims?\b|\bpreliminary\b/gi, 'peer'],
  [/\battendings?(?:\s+(?:physician|of\s+record))?\b|\bhospitalists?\b|\battn?g?\b(?=\s*:)/gi, 'attending'],
  [/\bresidents?\b/gi, 'peer'],
  [/\b(?:program\s+|residency\s+)?(?:coordinator|administrator)s?\b/gi, 'coordinator'],
  [/\bmed(?:ical)?\s+students?\b|\bMS[\s-]?[1-4]\b|\bsub-?I\b|\bpharmacists?\b|\bpharm\.?\s?d\b/gi, 'other'],
];

/** More than one of them: the names that follow are parted by commas. */
export const PLURAL = /^\W*(?:attendings|residents|seniors|interns|fellows|nurses|students|chiefs|team)\s*[:–—-]/i;

/** The role that the words tell, and what is left without them; null where they tell none. */
export function takeRole(text: string): { readonly role: Role | null; readonly rest: string } {
  let role: Role | null = null;
  let rest = text;
  for (const [words, meant] of ROLE_WORDS) {
    const without = rest.replace(words, ' ');
    if (without !== rest) role ??= meant;
    rest = without;
  }
  return { role, rest };
}
