import { show } from '../../base/schema.ts';
import { FACT_STATUSES, type FactStatus, type Source } from '../fact.ts';
import { isFactDate } from '../fact-date.ts';
import { isAddress, isFields, type Report } from './fields.ts';

/** A source as the file's dictionary holds it; `{}` in its title is filled from the key of the reference. */
export interface Entry extends Source {
  readonly status: FactStatus | null;
  readonly date: string | null;
}

export type Sources = ReadonlyMap<string, Entry>;

export function readSources(value: unknown, report: Report): Sources {
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

/** The entry of a reference, and its source: `cms:010113` is `cms` with `010113` in place of the `{}` of its title. */
export function resolve(
  reference: string,
  at: string,
  sources: Sources,
  report: Report,
): { readonly entry: Entry; readonly source: Source } | null {
  const colon = reference.indexOf(':');
  const key = colon < 0 ? reference : reference.slice(0, colon);
  const entry = sources.get(key);
  if (entry === undefined) {
    report(at, `${show(key)} is not among the file's sources`);
    return null;
  }
  const title = colon < 0 ? entry.title : entry.title.replace('{}', () => reference.slice(colon + 1));
  if (title.includes('{}')) report(at, 'says nothing for the {} of its source');
  return { entry, source: { title, url: entry.url } };
}

function isStatus(value: unknown): value is FactStatus {
  return FACT_STATUSES.some((status) => status === value);
}
