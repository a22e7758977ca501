import { fold } from '../../base/fold.ts';

/** Longer words are cut, in the index as in what is asked. */
const LONGEST = 40;

/**
 * The terms under which a text is found: each folded word, and of a word with hyphens also the whole (`El-Sayed` → `el`,
 * `sayed`, `elsayed`). Chinese characters and kana stand each for themselves, as no blanks part words there.
 */
export function termsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}\p{Pd}]+/u)
    .flatMap((chunk) => {
      const parts = chunk.split(/\p{Pd}+/u).filter((part) => part !== '');
      return parts.length > 1 ? [...parts.flatMap(single), parts.join('').slice(0, LONGEST)] : parts.flatMap(single);
    });
}

/** The words of what is asked, each once. */
export function wordsAsked(query: string): readonly string[] {
  return [
    ...new Set(
      fold(query)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '')
        .flatMap(single),
    ),
  ];
}

function single(word: string): readonly string[] {
  return (
    word.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? []
  ).map((term) => term.slice(0, LONGEST));
}
