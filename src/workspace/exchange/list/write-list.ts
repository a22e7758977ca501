import { fold } from '../../../base/fold.ts';
import type { PlainDate } from '../../../base/plain-date.ts';
import type { Listed } from '../../../loop/pick/result.ts';
import { LIST_FORMAT, LIST_VERSION, type ListFile } from './list-file.ts';

type ListedProgram = Pick<Listed, 'acgmeId' | 'nrmpCode' | 'institution' | 'city' | 'state' | 'website' | 'signal'>;

export interface ListToShare {
  readonly season: number;
  readonly specialty: string;
  readonly made: PlainDate;
  /** In order of worth. */
  readonly list: readonly ListedProgram[];
  /** What the user chose to tell besides which programs they are. */
  readonly tell?: { readonly order?: boolean; readonly signals?: boolean };
}

/**
 * The list as a file to pass on, JSON. Field by field, so that nothing of the person can come along: the same programs
 * give the same bytes, whosever list it is. By name, as an order of worth would tell.
 */
export function writeList({ season, specialty, made, list, tell = {} }: ListToShare): string {
  const file: ListFile = {
    format: LIST_FORMAT,
    version: LIST_VERSION,
    season,
    specialty,
    made,
    programs: (tell.order === true ? list : list.toSorted(byName)).map(
      ({ acgmeId, nrmpCode, institution, city, state, website, signal }) => ({
        ...{ acgmeId, nrmpCode, institution, city, state, website },
        ...(tell.signals === true ? { signal } : {}),
      }),
    ),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function byName(a: ListedProgram, b: ListedProgram): number {
  return compare(nameOf(a), nameOf(b)) || compare(a.acgmeId, b.acgmeId);
}

function nameOf({ institution, state, city }: ListedProgram): string {
  return fold([institution, state, city ?? ''].join('\n'));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
