import type { Role } from '../../network/records/person.ts';

// The first that fits; a title that could mean two things is in none of them.
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/\b(associate|assistant|vice) (residency )?program director\b|\bA\.?P\.?D\.?\b/i, 'associate-program-director'],
  [/\b(program|residency) (coordinator|administrator|manager)\b|\bresidency coordinator\b/i, 'coordinator'],
  [/\b(residency )?program director\b|^P\.?D\.?$/i, 'program-director'],
  [/\bchief (medical )?resident\b/i, 'chief'],
  [/\bsenior resident\b/i, 'senior'],
  [/\b(fellow|fellowship trainee)\b(?!.*\b(of the|American College)\b)/i, 'fellow'],
  [/\b(PGY-?\s?1|intern|preliminary resident|prelim resident)\b/i, 'peer'],
  [/\b(nurse practitioner|physician assistant|physician associate|PA-C|CRNP|FNP(-BC|-C)?|AGACNP(-BC)?|NP)\b/i, 'pa-np'],
  [/\b(registered nurse|charge nurse|staff nurse|nurse manager|R\.?N\.?|BSN)\b/i, 'nurse'],
  [/\bcase manager\b/i, 'case-manager'],
  [/\b(social worker|LCSW|LMSW|MSW)\b/i, 'social-worker'],
  [/\b(attending|hospitalist|attending physician)\b/i, 'attending'],
  [/\b(research (scientist|associate|assistant|coordinator|fellow)|scientist|principal investigator)\b/i, 'researcher'],
];

/** The role a title plainly says; undefined where it does not. */
export function roleOfTitle(title: string): Role | undefined {
  return ROLES.find(([pattern]) => pattern.test(title))?.[1];
}
