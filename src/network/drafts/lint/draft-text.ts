import { PLACEHOLDER } from '../placeholder.ts';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  /** As written, with quotations, placeholders and the greeting blanked and line breaks as spaces: same length. */
  readonly text: string;
}

/** A draft as the rules read it. Every offset counts in `text`. */
export interface DraftText {
  readonly text: string;
  /** Same length; greeting, quotations and placeholders are blank, ’ is '. */
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  /** The greeting line, where there is one. */
  readonly greeting: Span | null;
}

const GREETING =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|(?:most )?(?:respected|esteemed|honou?r(?:ed|able)|venerable))\b[^\n]{0,80}?(?:,|\n|$)/i;
/** Quoted words are somebody else's, or out of the record. */
const QUOTED = /“[^”\n]{0,400}”|"[^"\n]{0,400}"/g;
const ABBREVIATION = /(?:^|[\s(])(?:dr|mrs?|ms|mx|prof|st|vs|no|approx|e\.g|i\.e|u\.s|\p{L})$/iu;

export function readDraftText(text: string): DraftText {
  const found = GREETING.exec(text);
  const greeting = found === null ? null : { start: 0, end: found[0].length };
  let plain = text.replace(QUOTED, blank).replace(PLACEHOLDER, blank).replace(/[’‘]/g, "'");
  if (greeting !== null) plain = blank(plain.slice(0, greeting.end)) + plain.slice(greeting.end);
  return { text, plain, greeting, sentences: sentencesOf(plain) };
}

function blank(words: string): string {
  return words.replace(/[^\n]/g, ' ');
}

/** A line this long is wrapped by the editor, not ended by the writer. */
const WRAPPED = 45;

function sentencesOf(plain: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const end = (at: number) => {
    const text = plain.slice(from, at).replace(/\n/g, ' ');
    if (text.trim() !== '')
      sentences.push({
        start: from + (text.length - text.trimStart().length),
        end: from + text.trimEnd().length,
        text: text.trim(),
      });
    from = at;
  };
  for (const { index } of plain.matchAll(/[.!?…]+(?=\s)|\n/g)) {
    if (plain[index] === '\n') {
      const line = plain.slice(plain.lastIndexOf('\n', index - 1) + 1, index);
      const next = plain[index + 1];
      if (line.length < WRAPPED || next === '\n' || next === undefined) end(index + 1);
    } else if (plain[index] !== '.' || !ABBREVIATION.test(plain.slice(Math.max(from, index - 8), index))) {
      end(index + (/^[.!?…]+/.exec(plain.slice(index, index + 10))?.[0].length ?? 1));
    }
  }
  end(plain.length);
  return sentences;
}

/** Counted from 1. */
export function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

/** Where the pattern matches inside a sentence. */
export function spanIn(sentence: Sentence, match: RegExpExecArray): Span {
  return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
}
