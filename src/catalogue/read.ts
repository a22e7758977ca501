import { err, ok, type Problem, problem, type Result } from '../base/result.ts';
import { show } from '../base/schema.ts';
import { FACT_STATUSES, type Fact, type FactStatus, type Source } from './fact.ts';
import { isFactDate } from './fact-date.ts';
import { misfit, unitOf } from './fact-kind.ts';
import type { Catalogue, Program, Track } from './program.ts';
import { isState } from './state.ts';

// Hand-written rather than a zod schema: a phone unfolds 709 programs and 2,500 facts before it can show the first list.

/** A source as the file's dictionary holds it; `{}` in its title is filled from the key of the reference. */
interface Entry extends Source {
  readonly status: FactStatus | null;
  readonly date: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

const FORMAT = 'prelude-catalogue';
const ID = /^\d{10}$/;
const CODE = /^\d{7}[A-Z]\d{1,2}$/;
const KINDS: readonly string[] = ['categorical', 'preliminary', 'primary care', 'combined'];

/**
 * Checks a catalogue file (see data/README.md) and unfolds it: every reference to a source becomes the source itself.
 * Gives every problem with its place, such as `programs[3].facts.cms:010113.hospital_beds`.
 */
export function readCatalogue(json: unknown): Result<Catalogue> {
  if (!isFields(json)) return err([problem('', 'is not a catalogue file: it has to be a JSON object')]);
  if (json.format !== FORMAT) {
    return err([problem('format', `${show(json.format)} is not "${FORMAT}": this is not a catalogue file`)]);
  }
  if (json.version !== 1)
    return err([problem('version', `${show(json.version)} is not 1, the only version known here`)]);
  const problems: Problem[] = [];
  const report = (at: string, message: string) => void problems.push(problem(at, message));
  const specialty = typeof json.specialty === 'string' ? json.specialty : '';
  if (specialty === '') report('specialty', 'is missing');
  const sources = readSources(json.sources, report);
  const tracks = readTracksHead(json.tracks, report);
  const programs: Program[] = [];
  const places = new Map<string, number>();
  if (!Array.isArray(json.programs)) report('programs', 'is missing: it has to be a list');
  for (const [index, row] of (Array.isArray(json.programs) ? json.programs : []).entries()) {
    const at = `programs[${index}]`;
    if (!isFields(row)) {
      report(at, 'is not an object');
      continue;
    }
    const program = readProgram(row, at, sources, tracks, report);
    const first = places.get(program.acgmeId);
    if (first === undefined) places.set(program.acgmeId, index);
    else report(`${at}.id`, `${program.acgmeId} stands already at programs[${first}]; delete one`);
    programs.push(program);
  }
  return problems.length > 0 ? err(problems) : ok({ specialty, programs });
}

type Report = (at: string, message: string) => void;

function readSources(value: unknown, report: Report): ReadonlyMap<string, Entry> {
  const sources = new Map<string, Entry>();
  if (!isFields(value)) {
    report('sources', 'is missing: it has to be an object');
    return sources;
  }
  for (const [key, entry] of Object.entries(value)) {
    const at = `sources.${key}`;
    if (!isFields(entry) || typeof entry.title !== 'string' || entry.title === '') {
      report(`${at}.title`, 'is missing');
      continue;
    }
    const { title, url, status, date } = entry;
    if (url !== null && !isAddress(url)) report(`${at}.url`, `${show(url)} is neither an http address nor null`);
    if (status !== undefined && !isStatus(status))
      report(`${at}.status`, `${show(status)} is not one of ${FACT_STATUSES.join(', ')}`);
    if (date !== undefined && (typeof date !== 'string' || !isFactDate(date)))
      report(`${at}.date`, `${show(date)} is not a date such as 2026, 2026-10, 2022/2023 or undated`);
    sources.set(key, {
      title,
      url: typeof url === 'string' ? url : null,
      status: isStatus(status) ? status : null,
      date: typeof date === 'string' ? date : null,
    });
  }
  return sources;
}

interface TracksHead {
  readonly specialty: string;
  readonly date: string;
}

function readTracksHead(value: unknown, report: Report): TracksHead {
  const head = isFields(value) ? value : {};
  if (typeof head.specialty !== 'string') report('tracks.specialty', 'is missing');
  if (typeof head.date !== 'string' || !isFactDate(head.date))
    report('tracks.date', `${show(head.date)} is not a date`);
  return { specialty: String(head.specialty), date: String(head.date) };
}

function readProgram(
  row: Fields,
  at: string,
  sources: ReadonlyMap<string, Entry>,
  head: TracksHead,
  report: Report,
): Program {
  const text = (key: string): string => {
    const value = row[key];
    if (typeof value === 'string' && value !== '') return value;
    report(`${at}.${key}`, value === undefined ? 'is missing' : `${show(value)} is not a text`);
    return '';
  };
  const textOrNull = (key: string): string | null => (row[key] === null ? null : text(key));
  const acgmeId = text('id');
  if (acgmeId !== '' && !ID.test(acgmeId)) report(`${at}.id`, `${show(acgmeId)} is not an ACGME id (ten digits)`);
  const nrmpCode = textOrNull('nrmp');
  if (nrmpCode && !CODE.test(nrmpCode)) report(`${at}.nrmp`, `${show(nrmpCode)} is not an NRMP code`);
  const state = text('state');
  if (state !== '' && !isState(state)) report(`${at}.state`, `${show(state)} is not a state's two-letter code`);
  const website = textOrNull('website');
  if (website && !isAddress(website)) report(`${at}.website`, `${show(website)} is not an http address`);
  const listed = text('listed');
  if (listed !== '' && !isFactDate(listed)) report(`${at}.listed`, `${show(listed)} is not a date`);
  return {
    acgmeId,
    nrmpCode,
    institution: text('institution'),
    listedAs: text('listedAs'),
    city: textOrNull('city'),
    state,
    website,
    place: readPlace(row.place, `${at}.place`, report),
    listed,
    source: resolve(text('source'), `${at}.source`, sources, report),
    tracks: readTracks(row.tracks, `${at}.tracks`, head, report),
    facts: readFacts(row.facts, `${at}.facts`, sources, report),
  };
}

function readPlace(value: unknown, at: string, report: Report): Program['place'] {
  if (value === null) return null;
  if (Array.isArray(value) && value.length === 2) {
    const [latitude, longitude]: readonly unknown[] = value;
    if (isBetween(latitude, -90, 90) && isBetween(longitude, -180, 180)) return { latitude, longitude };
  }
  report(at, `${show(value)} is not [latitude, longitude] in degrees`);
  return null;
}

/** `{ "2335140C4": "categorical", "1144140C1": ["categorical", "2026-10"] }`; the date of the head unless given. */
function readTracks(value: unknown, at: string, head: TracksHead, report: Report): readonly Track[] {
  if (value === undefined) return [];
  if (!isFields(value)) {
    report(at, 'is not an object');
    return [];
  }
  const tracks: Track[] = [];
  for (const [nrmpCode, given] of Object.entries(value)) {
    const [kind, date = head.date]: readonly unknown[] = Array.isArray(given) ? given : [given];
    if (!CODE.test(nrmpCode)) report(`${at}.${nrmpCode}`, 'is not an NRMP code');
    if (!isKind(kind)) report(`${at}.${nrmpCode}`, `${show(kind)} is not one of ${KINDS.join(', ')}`);
    else if (typeof date !== 'string' || !isFactDate(date)) report(`${at}.${nrmpCode}`, `${show(date)} is not a date`);
    else tracks.push({ nrmpCode, kind, specialty: head.specialty, date });
  }
  return tracks;
}

/** `{ "list": { "visa_j1": "yes" } }`: what each source says; status and date are the source's. */
function readFacts(value: unknown, at: string, sources: ReadonlyMap<string, Entry>, report: Report): readonly Fact[] {
  if (value === undefined) return [];
  if (!isFields(value)) {
    report(at, 'is not an object');
    return [];
  }
  const facts: Fact[] = [];
  for (const [key, said] of Object.entries(value)) {
    const here = `${at}.${key}`;
    const entry = sources.get(keyOf(key));
    const source = resolve(key, here, sources, report);
    const { status = null, date = null } = entry ?? {};
    if (entry && (status === null || date === null)) report(here, 'its source has no status or no date');
    if (!isFields(said)) {
      report(here, 'is not an object');
      continue;
    }
    for (const [name, given] of Object.entries(said)) {
      if (typeof given !== 'string' && typeof given !== 'number') {
        report(`${here}.${name}`, `${show(given)} is neither a text nor a number`);
        continue;
      }
      const wrong = misfit(name, given);
      if (wrong !== null) report(`${here}.${name}`, wrong);
      if (status !== null && date !== null)
        facts.push({ name, value: given, unit: unitOf(name), status, date, source });
    }
  }
  return facts;
}

/** `cms:010113` is the source `cms` with `010113` in place of the `{}` of its title. */
function resolve(reference: string, at: string, sources: ReadonlyMap<string, Entry>, report: Report): Source {
  const key = keyOf(reference);
  const entry = sources.get(key);
  if (entry === undefined) {
    if (reference !== '') report(at, `${show(key)} is not among the file's sources`);
    return { title: '', url: null };
  }
  const filled = key === reference ? entry.title : entry.title.replace('{}', () => reference.slice(key.length + 1));
  if (filled.includes('{}')) report(at, `says nothing for the {} of its source`);
  return { title: filled, url: entry.url };
}

function keyOf(reference: string): string {
  const colon = reference.indexOf(':');
  return colon < 0 ? reference : reference.slice(0, colon);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^\s/]+\.[^\s/]+/.test(value);
}

function isStatus(value: unknown): value is FactStatus {
  return FACT_STATUSES.some((status) => status === value);
}

function isKind(value: unknown): value is Track['kind'] {
  return KINDS.some((kind) => kind === value);
}

function isBetween(value: unknown, low: number, high: number): value is number {
  return typeof value === 'number' && value >= low && value <= high;
}
