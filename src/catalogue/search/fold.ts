import { fold } from '../../base/fold.ts';

/** Words that stand in many names and set none apart. */
const PASSED_OVER = new Set(['of', 'the', 'and', 'at', 'for']);

/** Short and long forms of the same word; typing either finds both. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  st: 'saint',
  mt: 'mount',
  ft: 'fort',
  ctr: 'center',
  hlth: 'health',
  centre: 'center',
};

/** The words of a text without accents, case, hyphens and apostrophes: `Mt. Sinaí` → `['mount', 'sinai']`. */
export function words(text: string): string[] {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !PASSED_OVER.has(word))
    .map((word) => (Object.hasOwn(LONG_FORMS, word) ? (LONG_FORMS[word] ?? word) : word));
}
