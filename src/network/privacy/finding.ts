/** What the eighteen identifiers of HIPAA's Safe Harbor (45 CFR 164.514(b)(2)) look like in a line of text. */
export type FindingKind = 'name' | 'initials' | 'number' | 'date' | 'age' | 'place' | 'contact';

/** Something that looks like patient information, at `text.slice(start, end)`. */
export interface Finding {
  readonly kind: FindingKind;
  readonly start: number;
  readonly end: number;
  /** `“bed 12” tells where a patient lies or lives` */
  readonly sentence: string;
}

const WORDS: Readonly<Record<FindingKind, string>> = {
  name: 'looks like the name of a patient or their family',
  initials: 'looks like a patient’s initials',
  number: 'looks like a number that belongs to one patient',
  date: 'looks like a date out of a patient’s record',
  age: 'is an age over 89, rare enough to tell who it is',
  place: 'tells where a patient lies or lives',
  contact: 'looks like a way to reach a patient or their family',
};

export function finding(kind: FindingKind, text: string, start: number, end: number): Finding {
  return { kind, start, end, sentence: `“${text.slice(start, end)}” ${WORDS[kind]}` };
}
