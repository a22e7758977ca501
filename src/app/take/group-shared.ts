import type { Standing } from '../../loop/pick/standing.ts';
import type { SharedProgram } from '../../workspace/exchange/list/shared-list.ts';
import type { Mark } from '../session/decisions.ts';

/** A program of a shared list, and where it stands for the user; null while there is no list of their own. */
export interface SharedRow extends SharedProgram {
  readonly standing: Standing | null;
}

export interface SharedGroup {
  readonly title: string;
  readonly rows: readonly SharedRow[];
}

const TITLES: readonly (readonly [standing: Standing['in'] | null, title: string])[] = [
  ['list', 'In your list'],
  ['not chosen', 'Open to you, not in your list'],
  [null, 'In the catalogue'],
  ['closed', 'Closed to you'],
  ['left out', 'Left out by you'],
];

/** A shared list by where its programs stand for the user; groups without any are left out. */
export function groupShared(
  programs: readonly SharedProgram[],
  standings: ReadonlyMap<string, Standing> | null,
): readonly SharedGroup[] {
  const rows = programs.map(
    (program): SharedRow => ({ ...program, standing: standings?.get(program.acgmeId) ?? null }),
  );
  return TITLES.map(([standing, title]) => ({
    title,
    rows: rows.filter((row) => (row.standing?.in ?? null) === standing),
  })).filter((group) => group.rows.length > 0);
}

/** Those that nothing speaks against and nothing was decided on yet: what "keep all" keeps. */
export function openUndecided(
  programs: readonly SharedProgram[],
  standings: ReadonlyMap<string, Standing> | null,
  marks: ReadonlyMap<string, Mark>,
): readonly SharedProgram[] {
  return programs.filter(({ acgmeId }) => {
    const standing = standings?.get(acgmeId)?.in;
    return standing !== 'closed' && standing !== 'left out' && !marks.has(acgmeId);
  });
}
