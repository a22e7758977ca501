import { show } from '../../base/schema.ts';
import type { OtherName } from '../program.ts';
import { entriesOf, NRMP_CODE, type Report } from './fields.ts';
import { resolve, type Sources } from './sources.ts';

const INSTITUTION = /^\d{4}$/;

/** `{ "names-2023": [["1308", "Ascension Genesys Hosp-MI", "Ascension Genesys Hospital"]] }`: of what, as listed, written out. */
export function readOtherNames(value: unknown, at: string, sources: Sources, report: Report): readonly OtherName[] {
  const names: OtherName[] = [];
  for (const [reference, rows] of entriesOf(value, at, report)) {
    const found = resolve(reference, `${at}.${reference}`, sources, report);
    const date = found?.entry.date ?? null;
    if (found && date === null) report(`${at}.${reference}`, 'its source has no date');
    for (const [index, row] of (Array.isArray(rows) ? rows : [rows]).entries()) {
      const here = `${at}.${reference}[${index}]`;
      const [of, listedAs, institution]: readonly unknown[] = Array.isArray(row) ? row : [];
      if (typeof of !== 'string' || !(INSTITUTION.test(of) || NRMP_CODE.test(of)))
        report(here, `${show(of)} is neither an NRMP code nor its first four digits`);
      else if (typeof listedAs !== 'string' || typeof institution !== 'string' || listedAs === '' || institution === '')
        report(here, 'is not [of what, name as listed, name written out]');
      else if (found && date !== null) names.push({ institution, listedAs, of, date, source: found.source });
    }
  }
  return names;
}
