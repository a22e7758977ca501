import { isQuotedPrintable } from './content-line.ts';

/** A card of a file: its unfolded lines between BEGIN and END, only those of properties that are read. */
export interface SplitCard {
  /** The line BEGIN stands in, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
  /** False where the next card, or the end of the file, came before END. */
  readonly ended: boolean;
}

// Identity and categories. Notes are not taken over; a photo, a sound or a key may be megabytes long.
const READ = new Set(
  'VERSION FN N NICKNAME ORG TITLE ROLE EMAIL TEL URL UID CATEGORIES KIND X-SOCIALPROFILE X-ABSHOWAS X-ADDRESSBOOKSERVER-KIND'.split(
    ' ',
  ),
);
const LONGEST_VALUE = 10_000;
const MOST_LINES = 200;
/** Far above the largest address book: LinkedIn allows 30,000 connections. */
export const MOST_CARDS = 50_000;

/** Splits a file of vCards line by line, so that one broken card never takes others along; at most one card more than `MOST_CARDS`. */
export function splitCards(text: string): readonly SplitCard[] {
  const cards: SplitCard[] = [];
  let card: { line: number; lines: string[] } | null = null;
  let property: string[] | null = null;
  let length = 0;
  let soft = false;
  /** Depth of cards inside a card (AGENT), which are passed over. */
  let inner = 0;

  const endProperty = () => {
    if (property !== null && card !== null && length <= LONGEST_VALUE && card.lines.length < MOST_LINES)
      card.lines.push(property.join(''));
    property = null;
    soft = false;
  };
  const endCard = (ended: boolean) => {
    endProperty();
    if (card !== null) cards.push({ ...card, ended });
    card = null;
    inner = 0;
  };
  const add = (part: string) => {
    length += part.length;
    if (length <= LONGEST_VALUE) property?.push(part);
  };

  let number = 0;
  let agent = false;
  for (const line of linesOf(text)) {
    number += 1;
    if (cards.length > MOST_CARDS) break;
    if (/^[ \t]/.test(line) && card !== null && !soft && line.trim() !== '') {
      add(line.slice(1));
      continue;
    }
    const mark = /^\s*(BEGIN|END)\s*:\s*VCARD\s*$/i.exec(line)?.[1]?.toUpperCase();
    if (soft && mark === undefined) {
      soft = line.endsWith('=');
      add(soft ? line.slice(0, -1) : line);
      continue;
    }
    if (mark === 'BEGIN') {
      if (agent && card !== null) inner += 1;
      else {
        endCard(false);
        card = { line: number, lines: [] };
      }
      agent = false;
      continue;
    }
    if (mark === 'END') {
      if (inner > 0) inner -= 1;
      else endCard(true);
      continue;
    }
    if (card === null || inner > 0) continue;
    endProperty();
    if (line.trim() === '') continue;
    const name = nameOf(line);
    agent = name === 'AGENT';
    if (!READ.has(name)) continue;
    soft = line.endsWith('=') && isQuotedPrintable(line);
    property = [];
    length = 0;
    add(soft ? line.slice(0, -1) : line);
  }
  endCard(false);
  return cards;
}

function nameOf(line: string): string {
  const head = /^[^:;]{1,100}/.exec(line)?.[0] ?? '';
  return head
    .slice(head.lastIndexOf('.') + 1)
    .trim()
    .toUpperCase();
}

/** Line by line, without a second copy of a large file. */
export function* linesOf(text: string): Iterable<string> {
  let from = 0;
  while (from <= text.length) {
    const to = text.indexOf('\n', from);
    const end = to === -1 ? text.length : to;
    yield text.slice(from, text[end - 1] === '\r' && end > from ? end - 1 : end);
    from = end + 1;
  }
}
