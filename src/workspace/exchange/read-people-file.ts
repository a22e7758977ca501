import { err, ok, problem, type Result } from '../../base/result.ts';
import { isSealed } from '../sealed-backup.ts';
import { WORKSPACE_FORMAT } from '../workspace.ts';
import { decodeText } from './decode-text.ts';
import type { FoundPeople, PeopleFile, PeopleTable } from './people-file.ts';
import { googlePeople, isGoogle } from './table/google.ts';
import { firstHeader } from './table/header.ts';
import { linkedinHeader, linkedinPeople } from './table/linkedin.ts';
import { guessMapping, mapsName } from './table/mapping.ts';
import { isOutlook, outlookPeople } from './table/outlook.ts';
import { readTable } from './table/read-table.ts';
import { readVcards } from './vcard/read-vcards.ts';
import { isZip, unpackPeople, type ZipLimits } from './zip-entry.ts';

/** No address book comes near this size, photos included. */
export const PEOPLE_FILE_BYTES = 50_000_000;
const ZIP_LIMITS: ZipLimits = { bytes: PEOPLE_FILE_BYTES, entries: 10_000 };

/**
 * Reads a file of people, which may be anything; what it is is told by its content, never by its name. Refused with
 * one line, or all that can be read of it with a line for each part that cannot.
 */
export function readPeopleFile(bytes: Uint8Array): Result<PeopleFile> {
  if (bytes.length > PEOPLE_FILE_BYTES)
    return refuse(`is larger than ${PEOPLE_FILE_BYTES / 1e6} MB, which no address book is; export the contacts alone`);
  if (!isZip(bytes)) return readBytes(bytes);
  const unpacked = unpackPeople(bytes, ZIP_LIMITS);
  return unpacked.ok ? readBytes(unpacked.value) : unpacked;
}

/** Whether these are the bytes of a calendar, which `readSchedule` reads. */
export function isCalendar(bytes: Uint8Array): boolean {
  const head = decodeText(bytes.subarray(0, HEAD));
  return head.ok && CALENDAR.test(head.value.text);
}

const HEAD = 4000;
const CALENDAR = /^\uFEFF?[ \t]*BEGIN:VCALENDAR[ \t]*\r?$/im;

function readBytes(bytes: Uint8Array): Result<PeopleFile> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const notes = decoded.value.note === null ? [] : [decoded.value.note];
  if (text.trim() === '') return refuse('is empty; it should hold your contacts');
  const head = text.slice(0, HEAD).trimStart();
  if (head.startsWith('{') || head.startsWith('[')) return readJson(decoded.value.text);
  if (CALENDAR.test(head)) {
    return refuse('is a calendar, not an address book; a schedule is brought in under Blocks, as its own file');
  }
  if (/^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/im.test(text)) {
    const cards = readVcards(text);
    return cards.ok ? people(cards.value, notes) : cards;
  }
  if (/^(<!doctype|<html|<\?xml|%PDF|\{\\rtf)/i.test(head))
    return refuse('is a page or a document, not an address book; export the contacts as vCard or CSV');
  return readCsv(text, notes);
}

function readCsv(text: string, notes: readonly string[]): Result<PeopleFile> {
  const linkedin = linkedinHeader(text);
  const table = readTable(text, linkedin ?? firstHeader(text));
  if (!table.ok) return table;
  const read: PeopleTable = { ...table.value, notes };
  if (linkedin !== undefined) return people(linkedinPeople(read));
  if (isGoogle(read)) return people(googlePeople(read));
  if (isOutlook(read)) return people(outlookPeople(read));
  const guess = guessMapping(read.columns);
  if (read.columns.length < 2 && !mapsName(guess))
    return refuse('is no address book: neither vCards nor a table with a header were found in it');
  return ok({ kind: 'table', table: read, guess });
}

function readJson(text: string): Result<PeopleFile> {
  if (isSealed(text)) return ok({ kind: 'backup', sealed: true, text });
  if (text.includes(`"${WORKSPACE_FORMAT}"`)) return ok({ kind: 'backup', sealed: false, text });
  return refuse('is JSON, but neither contacts nor a backup of Prelude; export the contacts as vCard or CSV');
}

function people(found: FoundPeople, notes: readonly string[] = []): Result<PeopleFile> {
  return ok({ kind: 'people', ...found, notes: [...found.notes, ...notes] });
}

function refuse(message: string): Result<never> {
  return err([problem('', message)]);
}
