import { nameWords } from '../../../network/people/duplicates-name.ts';
import { cleanLine } from '../clean.ts';
import type { ReadEvent } from './read-event.ts';
import { isService, segmentsOf, withoutService } from './service-words.ts';

/** Somebody or something that an event names. */
export interface NamedLine {
  readonly key: string;
  readonly text: string;
  /** Looks like a person's name. */
  readonly name: boolean;
  /** Key of the longer line it was taken out of: `Lopez` out of `Lopez, Ana`. */
  readonly within: string | null;
}

const LONGEST = 80;
const MOST_LINES = 60;
const MOST_WORDS = 5;

/** Whoever and whatever an event names, by any of its properties, each once. */
export function linesOf({ title, description, categories, people }: ReadEvent): readonly NamedLine[] {
  const found = new Map<string, NamedLine>();
  const add = (text: string, isPerson = false) => {
    const line = lineOf(text, isPerson, null);
    if (line === undefined || found.size >= MOST_LINES) return;
    if (!found.has(line.key) || line.name) found.set(line.key, line);
    // `Lopez, Ana` is one person, `Lopez, Chen` are two: both are offered.
    for (const part of text.includes(',') || /\s(?:and|&|\+)\s/.test(text) ? text.split(/,|\s(?:and|&|\+)\s/) : []) {
      const inner = lineOf(part, isPerson, line.key);
      if (inner !== undefined && !found.has(inner.key)) found.set(inner.key, inner);
    }
  };
  for (const person of people) add(person, true);
  for (const segment of [title, ...categories].flatMap(segmentsOf)) {
    // `MICU Chen` names Chen; `MICU` alone and `Intern 4` stay what they are.
    const person = withoutService(segment);
    add(/\p{L}{2}/u.test(person) ? person : segment);
  }
  for (const line of description.split(/[\n;|]+/).slice(0, MOST_LINES)) add(line.replace(/^[^:]{0,30}:\s*/, ''));
  return [...found.values()];
}

/** What lines are compared by, without order: `Lopez, Ana MD` and `Dr. Ana Lopez` are one. */
export function lineKey(text: string): string {
  return [...nameWords(text)].sort().join(' ');
}

function lineOf(text: string, isPerson: boolean, within: string | null): NamedLine | undefined {
  const clean = cleanLine(text.slice(0, 4 * LONGEST));
  if (clean === undefined || clean.length > LONGEST) return undefined;
  const key = lineKey(clean);
  if (!/\p{L}/u.test(key)) return undefined;
  return { key, text: clean, name: isPerson || looksLikeName(clean), within };
}

/** A few words of which at least one is no service's, none a number. */
function looksLikeName(text: string): boolean {
  const words = nameWords(text);
  return (
    words.length <= MOST_WORDS &&
    !/[\d@]/.test(text) &&
    /\p{Lu}|\p{Lo}/u.test(text) &&
    !isService(text) &&
    !/\s[-–—]\s|[:|/()]/.test(text)
  );
}
