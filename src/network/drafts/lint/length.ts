import type { LintRule } from './lint-rule.ts';

/** Read without scrolling on a phone: a convention, like the others of this file. */
const MOST_WORDS = 160;
/** A note beside a request to connect. */
const MOST_LINKEDIN_CHARACTERS = 300;

export const length: LintRule = {
  id: 'length',
  grade: 'convention',
  bodyOnly: true,
  find({ text }, { channel }) {
    if (channel === 'linkedin') {
      const count = [...text.trim()].length;
      if (count <= MOST_LINKEDIN_CHARACTERS) return [];
      const start = Math.min(MOST_LINKEDIN_CHARACTERS, text.length - 1);
      return [
        {
          start,
          end: text.length,
          sentence: `${count} characters. A note to connect stays below ${MOST_LINKEDIN_CHARACTERS}.`,
        },
      ];
    }
    const words = [...text.matchAll(/\S+/g)];
    const over = words[MOST_WORDS];
    return over === undefined
      ? []
      : [
          {
            start: over.index,
            end: text.trimEnd().length,
            sentence: `${words.length} words. A busy reader takes in about ${MOST_WORDS}: what can go?`,
          },
        ];
  },
};
