import type { DraftText, Sentence } from './draft-text.ts';
import type { Hit } from './lint-rule.ts';

/** The sentences for which that holds, each with the same words to say of it. */
export function sentencesThat(draft: DraftText, holds: (text: string, at: number) => boolean, says: string): Hit[] {
  return draft.sentences.flatMap((sentence, at) => (holds(sentence.text, at) ? [hitOf(sentence, says)] : []));
}

export function hitOf({ start, end }: Pick<Sentence, 'start' | 'end'>, sentence: string): Hit {
  return { start, end, sentence };
}

/** Whether any sentence of the draft matches. */
export function saysAnywhere({ plain }: DraftText, pattern: RegExp): boolean {
  return pattern.test(plain.replace(/\n/g, ' '));
}
