import type { Field } from './answers.ts';

const NAMES: Readonly<Record<Field, string>> = {
  citizenship: 'where you stand',
  visaNeed: 'the visa you need',
  step2ck: 'your Step 2 CK score',
  failedAttempts: 'failed attempts',
  step3: 'Step 3',
  graduationYear: 'the year you graduated',
  usClinicalMonths: 'U.S. clinical experience',
  prelimProgram: 'your preliminary program',
  prelimEnds: 'when your year ends',
  ties: 'states you have ties to',
  states: 'states you would like',
  types: 'program types',
  limitBy: 'your limit',
  limit: 'your limit',
};

/** A question by its subject, for a sentence such as "Still needed: …". */
export function questionOf(field: string): string {
  return NAMES[field as Field] ?? field;
}
