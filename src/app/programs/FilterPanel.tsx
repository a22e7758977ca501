import { useMemo } from 'react';
import type { Program } from '../../catalogue/program.ts';
import { US_STATES } from '../../loop/profile.ts';
import { StateList } from '../profile/StateList.tsx';
import { DistanceFilter } from './DistanceFilter.tsx';
import styles from './FilterPanel.module.css';
import { KNOWN_WORDS, SIZE_WORDS, STANDING_WORDS, TYPE_WORDS, YES_NO_WORDS } from './filter-words.ts';
import { type Filters, KNOWN, SIZE_CHOICES, STANDINGS, TYPES, YES_NO } from './filters.ts';
import { ManyChoices } from './ManyChoices.tsx';
import type { FilterContext, Traits } from './traits.ts';
import { placesOfCities } from './useListing.ts';

interface Props {
  readonly programs: readonly Program[];
  readonly filters: Filters;
  readonly change: (patch: Partial<Filters>) => void;
  readonly context: FilterContext;
  readonly anchorCity: string | null;
}

/** Everything that can be asked of the programs; the number beside a choice is of the whole catalogue. */
export function FilterPanel({ programs, filters, change, context, anchorCity }: Props) {
  const { traitsOf } = context;
  const traits = useMemo(() => programs.map(traitsOf), [programs, traitsOf]);
  const cities = useMemo(() => [...placesOfCities(programs).keys()].sort(), [programs]);
  const states = US_STATES.filter((state) => filters.states.includes(state));
  return (
    <div className={styles.panel}>
      <StateList label="States" chosen={states} onChange={(chosen) => change({ states: chosen })} />
      <DistanceFilter filters={filters} change={change} cities={cities} anchorCity={anchorCity} />
      <ManyChoices
        legend="J-1 visa"
        hint="What reports and programs’ own pages say. Not known is not “no”."
        options={YES_NO}
        words={YES_NO_WORDS}
        counts={countsOf(traits, (one) => one.j1)}
        chosen={filters.j1}
        onChange={(j1) => change({ j1 })}
      />
      <ManyChoices
        legend="H-1B visa"
        hint="“J-1” reported alone does not prove that there is no H-1B."
        options={YES_NO}
        words={YES_NO_WORDS}
        counts={countsOf(traits, (one) => one.h1b)}
        chosen={filters.h1b}
        onChange={(h1b) => change({ h1b })}
      />
      <ManyChoices
        legend="Type"
        options={TYPES}
        words={TYPE_WORDS}
        counts={countsOf(traits, (one) => one.type)}
        chosen={filters.types}
        onChange={(types) => change({ types })}
      />
      <ManyChoices
        legend="Size: first-year positions"
        options={SIZE_CHOICES}
        words={SIZE_WORDS}
        counts={countsOf(traits, (one) => one.size)}
        chosen={filters.sizes}
        onChange={(sizes) => change({ sizes })}
      />
      <ManyChoices
        legend="How much is known"
        options={KNOWN}
        words={KNOWN_WORDS}
        counts={countsOf(traits, (one) => one.known)}
        chosen={filters.known}
        onChange={(known) => change({ known })}
      />
      <ManyChoices
        legend="Your list"
        hint={
          context.hasList
            ? undefined
            : 'You have no list yet: which programs are in it, or closed to you, is not known before the questions are answered.'
        }
        options={STANDINGS}
        words={STANDING_WORDS}
        counts={context.hasList ? standingCounts(traits) : undefined}
        chosen={filters.standings}
        onChange={(standings) => change({ standings })}
      />
    </div>
  );
}

function countsOf<T extends string>(traits: readonly Traits[], of: (one: Traits) => T): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const one of traits) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  return counts;
}

function standingCounts(traits: readonly Traits[]) {
  return new Map(STANDINGS.map((standing) => [standing, traits.filter((one) => one.standings.has(standing)).length]));
}
