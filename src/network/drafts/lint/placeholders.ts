import { PLACEHOLDER } from '../placeholder.ts';
import type { LintRule } from './lint-rule.ts';

/** What a starter left for the user to fill. */
export const placeholders: LintRule = {
  id: 'placeholder',
  grade: 'convention',
  find: ({ text }) =>
    [...text.matchAll(PLACEHOLDER)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      sentence: `Still to fill: ${words.slice(1, -1)}.`,
    })),
};
