import { oneLine } from '../../base/one-line.ts';
import { err, ok, problem, type Result } from '../../base/result.ts';
import { linkedinKey } from '../../workspace/exchange/linkedin-address.ts';
import type { PersonFields } from '../../workspace/exchange/people-file.ts';
import { readVcards } from '../../workspace/exchange/vcard/read-vcards.ts';

/** What a stranger's code says of them. Neither tags nor the id of their address book: those are the user's to give. */
export type CardFields = Omit<PersonFields, 'howMet' | 'tags' | 'uid'>;

// biome-ignore format: a list in one line
const TAKEN = ['name', 'title', 'role', 'institution', 'specialty', 'email', 'phone', 'linkedin', 'website'] as const satisfies readonly (keyof CardFields)[];

/** A QR code holds at most 7,089 characters (ISO/IEC 18004); nothing longer came from one. */
const MOST_CHARACTERS = 7089;
const SHOWN = 60;

/**
 * Reads the text of a code somebody showed: a vCard, or a LinkedIn profile (which says no name). The text is a
 * stranger's: it is never opened, run or shown as anything but text. Refused with one clause that begins with a verb.
 */
export function readCard(text: string): Result<CardFields> {
  if (text.length > MOST_CHARACTERS) return refuse('is longer than any QR code; nothing was taken from it');
  if (/^\s*BEGIN[ \t]*:[ \t]*VCARD/i.test(text)) return readVcard(text);
  const page = linkedinKey(text.trim());
  if (page?.startsWith('https://www.linkedin.com/in/')) return ok({ linkedin: page });
  return refuse(`${nameOf(text)}; type the name instead`);
}

function readVcard(text: string): Result<CardFields> {
  const cards = readVcards(text.replace(/\r\n?/g, '\n'));
  if (!cards.ok) return refuse('holds more cards than one; type the name instead');
  const [first, another] = cards.value.people;
  if (first === undefined) {
    const [skipped] = cards.value.skipped;
    return refuse(`holds a card that ${skipped?.reason ?? 'has no name'}; type the name instead`);
  }
  if (another !== undefined) return refuse('holds several cards; type the names instead');
  const fields: CardFields = Object.fromEntries(
    TAKEN.flatMap((field) => (first.fields[field] === undefined ? [] : [[field, first.fields[field]]])),
  );
  return ok(fields);
}

function nameOf(text: string): string {
  const line = oneLine(text);
  const start = line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
  if (line === '') return 'is empty';
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(line)
    ? `holds an address, not a card, and it was not opened: ${start}`
    : `holds no card but other text: ${start}`;
}

function refuse(message: string): Result<never> {
  return err([problem('', message)]);
}
