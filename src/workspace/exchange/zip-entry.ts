import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { err, ok, problem, type Result } from '../../base/result.ts';

export interface ZipLimits {
  /** Most bytes the wanted file may hold once it is unpacked. */
  readonly bytes: number;
  readonly entries: number;
}

/** The byte a zip begins with, then `K`. */
export function isZip([a, b, c, d]: Uint8Array): boolean {
  return a === 0x50 && b === 0x4b && ((c === 3 && d === 4) || (c === 5 && d === 6));
}

// A thousandfold of it is the most that one step can unpack.
const CHUNK = 16_384;

/**
 * Unpacks the one file of a zip that holds the people: LinkedIn's `Connections.csv`, in whatever folder, else the only
 * address book in it. Nothing is unpacked beyond the limits, whatever sizes the zip declares.
 */
export function unpackPeople(bytes: Uint8Array, limits: ZipLimits): Result<Uint8Array> {
  const names = listed(bytes, limits);
  if (!names.ok) return names;
  if (names.value.some((name) => name === '[Content_Types].xml'))
    return err([problem('', 'is an Excel workbook; open it and save it as CSV UTF-8')]);
  const wanted = wantedOf(names.value);
  if (!wanted.ok) return wanted;
  return inflated(bytes, wanted.value, limits);
}

function wantedOf(names: readonly string[]): Result<string> {
  const files = names.filter((name) => !/(^|\/)(__MACOSX\/|\.)/.test(name));
  const connections = files.find((name) => /(^|\/)connections\.csv$/i.test(name));
  if (connections !== undefined) return ok(connections);
  const books = files.filter((name) => /\.(vcf|vcard|csv)$/i.test(name));
  const [book] = books;
  if (book === undefined) return err([problem('', 'is a zip without Connections.csv, a vCard or a CSV in it')]);
  if (books.length > 1)
    return err([problem('', `is a zip with ${books.length} files that may hold people; unpack it and choose one`)]);
  return ok(book);
}

/** The names of the files in a zip, from its directory; nothing is unpacked. */
function listed(bytes: Uint8Array, limits: ZipLimits): Result<readonly string[]> {
  const names: string[] = [];
  let trouble: Result<never> | null = null;
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (names.length >= limits.entries) trouble = refuse(`is a zip of more than ${limits.entries} files`);
        if (trouble !== null) throw new Stop();
        if (/\.(vcf|vcard|csv)$/i.test(name) && originalSize > limits.bytes) trouble = tooLarge(limits);
        names.push(name);
        return false;
      },
    });
  } catch {
    return trouble ?? refuse('is a damaged zip; download it again');
  }
  return trouble ?? ok(names);
}

/** Unpacks chunk by chunk and stops at the limit: the sizes a zip declares may be lies. */
function inflated(bytes: Uint8Array, wanted: string, limits: ZipLimits): Result<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  const unzip = new Unzip((file) => {
    if (file.name !== wanted || length > 0 || ended) return;
    file.ondata = (error, part, final) => {
      if (error) throw error;
      length += part.length;
      if (length > limits.bytes) throw new Stop();
      parts.push(part);
      ended = final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !ended; at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch (error) {
    return error instanceof Stop
      ? tooLarge(limits)
      : refuse('is a damaged zip, or one with a password; download it again');
  }
  if (!ended) return refuse('is cut short: the zip ends in the middle; download it again');
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return ok(whole);
}

class Stop extends Error {}

function tooLarge({ bytes }: ZipLimits): Result<never> {
  return refuse(`is a zip that unpacks to more than ${bytes / 1e6} MB, which no address book does`);
}

function refuse(message: string): Result<never> {
  return err([problem('', message)]);
}
