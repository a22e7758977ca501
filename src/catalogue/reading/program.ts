import { show } from '../../base/schema.ts';
import type { Fact } from '../fact.ts';
import { isFactDate } from '../fact-date.ts';
import { misfit, unitOf } from '../fact-kind.ts';
import type { Program, Track } from '../program.ts';
import { isState } from '../state.ts';
import { ACGME_ID, entriesOf, type Fields, isAddress, NRMP_CODE, type Report } from './fields.ts';
import { readOtherNames } from './other-names.ts';
import { resolve, type Sources } from './sources.ts';

/** What all tracks of the file share, unless one says otherwise. */
export interface TracksHead {
  readonly specialty: string;
  readonly date: string;
}

const KINDS: readonly string[] = ['categorical', 'preliminary', 'primary care', 'combined'];
const NO_SOURCE = { title: '', url: null };

/** One row of `programs`. A field that is wrong is reported, and stands for as much as can be read of it. */
export function readProgram(row: Fields, at: string, sources: Sources, head: TracksHead, report: Report): Program {
  const text = (key: string): string => {
    const value = row[key];
    if (typeof value === 'string' && value !== '') return value;
    report(`${at}.${key}`, value === undefined ? 'is missing' : `${show(value)} is not a text`);
    return '';
  };
  const textOrNull = (key: string): string | null => (row[key] === null ? null : text(key));
  const checked = <T extends string | null>(
    key: string,
    value: T,
    fits: (value: string) => boolean,
    what: string,
  ): T => {
    if (value && !fits(value)) report(`${at}.${key}`, `${show(value)} is not ${what}`);
    return value;
  };
  const reference = text('source');
  return {
    acgmeId: checked('id', text('id'), (id) => ACGME_ID.test(id), 'an ACGME id (ten digits)'),
    nrmpCode: checked('nrmp', textOrNull('nrmp'), (code) => NRMP_CODE.test(code), 'an NRMP code such as 1234140C0'),
    institution: text('institution'),
    listedAs: text('listedAs'),
    ...(row.otherNames === undefined
      ? {}
      : { otherNames: readOtherNames(row.otherNames, `${at}.otherNames`, sources, report) }),
    city: textOrNull('city'),
    state: checked('state', text('state'), isState, "a state's two-letter code"),
    website: checked('website', textOrNull('website'), isAddress, 'an http address'),
    place: readPlace(row.place, `${at}.place`, report),
    listed: checked('listed', text('listed'), isFactDate, 'a date such as 2026-10'),
    source: reference === '' ? NO_SOURCE : (resolve(reference, `${at}.source`, sources, report)?.source ?? NO_SOURCE),
    tracks: readTracks(row.tracks, `${at}.tracks`, head, report),
    facts: readFacts(row.facts, `${at}.facts`, sources, report),
  };
}

function readPlace(value: unknown, at: string, report: Report): Program['place'] {
  if (value === null) return null;
  if (Array.isArray(value) && value.length === 2) {
    const [latitude, longitude]: readonly unknown[] = value;
    if (isWithin(latitude, 90) && isWithin(longitude, 180)) return { latitude, longitude };
  }
  report(at, `${show(value)} is not [latitude, longitude] in degrees`);
  return null;
}

/** `{ "2335140C4": "categorical", "1144140C1": ["categorical", "2026-10"] }`; the date of the head unless given. */
function readTracks(value: unknown, at: string, head: TracksHead, report: Report): readonly Track[] {
  const tracks: Track[] = [];
  for (const [nrmpCode, given] of entriesOf(value, at, report)) {
    const here = `${at}.${nrmpCode}`;
    const [kind, date = head.date]: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (!NRMP_CODE.test(nrmpCode)) report(here, 'is not an NRMP code such as 1234140C0');
    if (!isKind(kind)) report(here, `${show(kind)} is not one of ${KINDS.join(', ')}`);
    else if (typeof date !== 'string' || !isFactDate(date)) report(here, `${show(date)} is not a date such as 2026-10`);
    else tracks.push({ nrmpCode, kind, specialty: head.specialty, date });
  }
  return tracks;
}

/** `{ "list": { "visa_j1": "yes" } }`: what each source says; status and date are the source's. */
function readFacts(value: unknown, at: string, sources: Sources, report: Report): readonly Fact[] {
  const facts: Fact[] = [];
  for (const [reference, said] of entriesOf(value, at, report)) {
    const here = `${at}.${reference}`;
    const found = resolve(reference, here, sources, report);
    const { status = null, date = null } = found?.entry ?? {};
    if (found && (status === null || date === null)) report(here, 'its source has no status or no date');
    for (const [name, given] of entriesOf(said, here, report)) {
      if (typeof given !== 'string' && typeof given !== 'number') {
        report(`${here}.${name}`, `${show(given)} is neither a text nor a number`);
        continue;
      }
      const wrong = misfit(name, given);
      if (wrong !== null) report(`${here}.${name}`, wrong);
      if (found && status !== null && date !== null)
        facts.push({ name, value: given, unit: unitOf(name), status, date, source: found.source });
    }
  }
  return facts;
}

function isKind(value: unknown): value is Track['kind'] {
  return KINDS.some((kind) => kind === value);
}

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === 'number' && Math.abs(value) <= limit;
}
