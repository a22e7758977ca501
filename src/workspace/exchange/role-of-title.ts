import type { Role } from '../../network/records/person.ts';

// The first that fits. Short abbreviations count in capitals alone.
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/\b(associate|assistant|vice) (residency )?program director\b/i, 'associate-program-director'],
  [/\bA\.?P\.?D\b/, 'associate-program-director'],
  [/\b(residency|fellowship|program) coordinator\b|\bresidency (program )?(administrator|manager)\b/i, 'coordinator'],
  [/\bprogram director\b/i, 'program-director'],
  [/^P\.?D\.?$/, 'program-director'],
  [/\bchief (medical )?resident\b/i, 'chief'],
  [/\bsenior resident\b/i, 'senior'],
  [/\bfellow\b(?!.*\b(of the|college|academy|society)\b)/i, 'fellow'],
  [/\b(PGY-?\s?1|preliminary (medicine )?resident|prelim resident)\b/i, 'peer'],
  [/\b(nurse practitioner|physician assistant|physician associate)\b/i, 'pa-np'],
  [/\b(PA-C|CRNP|FNP|AGACNP|ACNP|NP)\b/, 'pa-np'],
  [/\b(registered|charge|staff) nurse\b|\bnurse manager\b|^nurse$/i, 'nurse'],
  [/\bR\.?N\b/, 'nurse'],
  [/\bcase manager\b/i, 'case-manager'],
  [/\bsocial worker\b/i, 'social-worker'],
  [/\b(LCSW|LMSW|MSW)\b/, 'social-worker'],
  [/\b(attending|hospitalist)\b/i, 'attending'],
  [/\b(research (scientist|associate|assistant|coordinator)|principal investigator)\b/i, 'researcher'],
];

const NOT_NOW = /\b(former(ly)?|past|ex|retired|emeritus|incoming|future|aspiring)\b/i;

/** The role a title plainly says; undefined where it does not, or says it of another time. */
export function roleOfTitle(title: string): Role | undefined {
  return NOT_NOW.test(title) ? undefined : ROLES.find(([pattern]) => pattern.test(title))?.[1];
}
