import type { FindingKind } from './finding.ts';

/** A match of a rule, with what stands around it. */
export interface Hit {
  /** The part that tells a patient apart. */
  readonly what: string;
  /** The sentence it stands in, whole. */
  readonly sentence: string;
  /** The sentence up to the match, and from its end on. */
  readonly before: string;
  readonly after: string;
}

/**
 * One way in which patient information looks. Patterns are global, every repetition is bounded and no two
 * neighbouring ones can match the same character, so none can run away on hostile text; lookbehind is left out for
 * Safari before 16.4.
 */
export interface Rule {
  readonly kind: FindingKind;
  /** The group `what`, where there is one, is what is pointed at; else the whole match. */
  readonly pattern: RegExp;
  readonly holds?: (hit: Hit) => boolean;
  /** Nothing to look for in a sentence without a digit. */
  readonly hasDigit?: true;
}

const LETTERS = String.raw`\p{Lu}[\p{L}’'-]{1,24}`;
/** `Smith`, `O’Connell`, `Maria G.`, `J. Whitfield`, `Ngozi Eze`. */
export const NAME = String.raw`(?:\p{Lu}\.? )?${LETTERS}(?: (?:${LETTERS}|\p{Lu}\.)){0,2}`;
/** `64M`, `72 F`, `58yo f`, `29-year-old woman`. */
export const AGE_SEX = String.raw`\d{1,3} ?(?:[MF]\b|(?:yo|y\/o|y\.o\.|-?year-old) ?(?:[MFmf]\b|male|female|man|woman|lady|gentleman))`;
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
/** A date with its day: `3/12`, `04/17/1951`, `2026-10-03`, `Feb 14`, `12 May 1949`. */
export const DATE = [
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`(?:0?[1-9]|1[0-2])[/-]${DAY}[/-](?:\d{4}|\d{2})`,
  String.raw`(?:0?[1-9]|1[0-2])\/${DAY}`,
  String.raw`${MONTH}\.? ${DAY}(?:st|nd|rd|th)?(?:,? \d{4})?`,
  String.raw`${DAY}(?:st|nd|rd|th)? ${MONTH}\.?(?: \d{4})?`,
].join('|');
