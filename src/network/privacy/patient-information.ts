import { type Finding, finding } from './finding.ts';
import { NAME_RULES } from './name-rules.ts';
import { NUMBER_RULES } from './number-rules.ts';
import { PLACE_RULES } from './place-rules.ts';
import type { Rule } from './rule.ts';

const RULES: readonly Rule[] = [...NAME_RULES, ...NUMBER_RULES, ...PLACE_RULES];
const WITHOUT_DIGIT = RULES.filter(({ hasDigit }) => hasDigit !== true);

/**
 * What in a note looks like patient information, in the order of the text and without overlaps. A help to the writer,
 * no proof: it misses some and takes some colleagues for patients.
 */
export function findPatientInformation(text: string): readonly Finding[] {
  const found = sentencesOf(text).flatMap(([from, to]) => findIn(text, from, to));
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Finding[] = [];
  for (const next of found) if (next.start >= (apart.at(-1)?.end ?? 0)) apart.push(next);
  return apart;
}

function findIn(text: string, from: number, to: number): readonly Finding[] {
  const sentence = text.slice(from, to);
  const rules = /\d/.test(sentence) ? RULES : WITHOUT_DIGIT;
  return rules.flatMap(({ kind, pattern, holds }) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const what = match.groups?.what ?? match[0];
      const start = match.index + match[0].lastIndexOf(what);
      const end = start + what.length;
      const hit = { what, sentence, before: sentence.slice(0, start), after: sentence.slice(end) };
      return holds === undefined || holds(hit) ? [finding(kind, text, from + start, from + end)] : [];
    }),
  );
}

const ABBREVIATION = /(?:^|[\s(.])(?:dr|mrs?|ms|mx|sra?|st|vs|pt|rm|no|nr|approx|prof|\p{L})$/iu;

/** Where the sentences begin and end; `Dr. Chen` and `J. R.` end none. */
function sentencesOf(text: string): readonly (readonly [number, number])[] {
  const bounds: (readonly [number, number])[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[.!?](?=\s)|\n/g)) {
    if (text[index] === '.' && ABBREVIATION.test(text.slice(Math.max(from, index - 8), index))) continue;
    bounds.push([from, index + 1]);
    from = index + 1;
  }
  return [...bounds, [from, text.length]];
}
