import type { Figure, Season } from '../../catalogue/season.ts';

/** What a rule or a day of the season's file says, with where it comes from. */
export interface SeasonSource extends Omit<Figure<string | null>, 'borrowedFrom'> {
  readonly id: string;
}

/** Rules and calendar entries of these ids, in this order; one that the file does not have is left out. */
export function seasonSources(season: Season, ids: readonly string[]): readonly SeasonSource[] {
  const days = new Map<string, Figure<string | null>>(Object.entries(season.calendar));
  return ids.flatMap((id) => {
    const said = season.rules.find((rule) => rule.id === id) ?? days.get(id);
    return said === undefined ? [] : [{ ...said, id }];
  });
}
