import { BANDS, type Band, type Listed, type PickResult } from '../../loop/pick/result.ts';

/** A line of the list: one program, or some of a set that the model cannot tell apart. */
type Entry =
  | { readonly kind: 'program'; readonly program: Listed }
  | {
      readonly kind: 'group';
      readonly id: string;
      /** Those of the set that are in the list, in the list's order. */
      readonly chosen: readonly Listed[];
      /** ACGME ids of the others, which would do as well. */
      readonly others: readonly string[];
    };

export interface BandOfList {
  readonly band: Band;
  readonly programs: number;
  readonly entries: readonly Entry[];
}

/** The list by band, and within a band by chance; a set with a choice left stands where its first member stood. */
export function arrange({ list, notChosen }: Pick<PickResult, 'list' | 'notChosen'>): readonly BandOfList[] {
  const others = new Map<string, string[]>();
  for (const { acgmeId, group } of notChosen) {
    if (group !== null) others.set(group, [...(others.get(group) ?? []), acgmeId]);
  }
  return BANDS.map((band) => {
    const programs = list
      .filter((program) => program.band === band)
      .toSorted((a, b) => b.interviewChance.median - a.interviewChance.median);
    const seen = new Set<string>();
    const entries = programs.flatMap((program): Entry[] => {
      const left = program.group === null ? undefined : others.get(program.group);
      if (program.group === null || left === undefined) return [{ kind: 'program', program }];
      if (seen.has(program.group)) return [];
      seen.add(program.group);
      const chosen = programs.filter(({ group }) => group === program.group);
      return [{ kind: 'group', id: program.group, chosen, others: left }];
    });
    return { band, programs: programs.length, entries };
  }).filter(({ programs }) => programs > 0);
}
