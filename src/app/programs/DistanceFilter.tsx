import { useEffect, useId, useState } from 'react';
import styles from './DistanceFilter.module.css';
import group from './FilterGroup.module.css';
import { FilterGroup } from './FilterGroup.tsx';
import { type Filters, UNITS } from './filters.ts';

const UNIT_WORDS = { km: 'kilometres', mi: 'miles' } as const;
const STEPS = [25, 50, 100, 200, 300, 500, 1000];

interface Props {
  readonly filters: Filters;
  readonly change: (patch: Partial<Filters>) => void;
  /** `Brooklyn, NY`, by name. */
  readonly cities: readonly string[];
  /** That distances are reckoned from now. */
  readonly anchorCity: string | null;
}

/** How far from a city at most; the city is that of the user's own program until another is chosen. */
export function DistanceFilter({ filters, change, cities, anchorCity }: Props) {
  const id = useId();
  /** What is being typed; an emptied field is for another city, not yet for the own one. */
  const [typed, setTyped] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another city is reckoned from
  useEffect(() => setTyped((now) => (now === '' ? now : null)), [anchorCity]);
  const city = typed ?? anchorCity ?? '';
  const isKnown = city === '' || cities.includes(city);
  const { within, unit } = filters;
  const steps = within === null || STEPS.includes(within) ? STEPS : [...STEPS, within].sort((a, b) => a - b);
  const take = (text: string) => {
    setTyped(text);
    const near = cities.find((one) => one.toLowerCase() === text.trim().toLowerCase());
    if (near !== undefined) change({ near });
    if (text.trim() === '') change({ near: null });
  };
  return (
    <FilterGroup
      legend="Distance"
      hint="City to city, as the crow flies. Leave the city empty for that of your own program."
      hintId={`${id}-hint`}
    >
      <div className={styles.distance}>
        <div className={styles.field}>
          <label htmlFor={`${id}-within`}>At most</label>
          <select
            id={`${id}-within`}
            value={within ?? ''}
            onChange={({ target }) => change({ within: target.value === '' ? null : Number(target.value) })}
          >
            <option value="">Any distance</option>
            {steps.map((step) => (
              <option key={step} value={step}>
                {step} {unit}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-unit`}>In</label>
          <select
            id={`${id}-unit`}
            value={unit}
            onChange={({ target }) => change({ unit: UNITS.find((one) => one === target.value) ?? unit })}
          >
            {UNITS.map((one) => (
              <option key={one} value={one}>
                {UNIT_WORDS[one]}
              </option>
            ))}
          </select>
        </div>
        <div className={styles.field}>
          <label htmlFor={`${id}-city`}>From the city</label>
          <input
            id={`${id}-city`}
            list={`${id}-cities`}
            autoComplete="off"
            spellCheck={false}
            placeholder="City, ST"
            value={city}
            aria-describedby={`${id}-hint ${id}-told`}
            onChange={({ target }) => take(target.value)}
            onBlur={() => isKnown && setTyped(null)}
          />
          <datalist id={`${id}-cities`}>
            {cities.map((one) => (
              <option key={one} value={one} />
            ))}
          </datalist>
        </div>
      </div>
      <p role="status" id={`${id}-told`} className={group.hint}>
        {within !== null && anchorCity === null ? 'Choose a city: until then no distance is asked.' : ''}
        {isKnown ? '' : 'No program is known in that city; choose one of the list, such as “Brooklyn, NY”.'}
      </p>
    </FilterGroup>
  );
}
