import type { BlockType } from '../../../network/records/block.ts';

/** Words that tell the type, the first that fits: a night float in the ICU is nights, an ICU clinic is none. */
const TYPE_WORDS: readonly (readonly [BlockType, RegExp])[] = [
  ['vacation', /\b(vacation|pto|leave|holiday|vac)\b/i],
  ['jeopardy', /\b(jeopardy|back-?up|sick call|standby)\b/i],
  ['nights', /\b(nights?|night ?float|nf|nocturn\w*|overnight)\b/i],
  ['icu', /\b([mcns]?icu|c[tv]icu|neuroicu|ccu|intensive|critical care)\b/i],
  ['ed', /\b(ed|er|emergency)\b/i],
  ['clinic', /\b(clinics?|ambulatory|outpatient|continuity)\b/i],
  ['elective', /\b(electives?|consults?|research|selective)\b/i],
  ['ward', /\b(wards?|floors?|medicine|inpatient|gim|team|service)\b/i],
];

/** The type of a rotation, guessed from its words; undefined where none is known. */
export function blockTypeOf(words: string): BlockType | undefined {
  return TYPE_WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}
