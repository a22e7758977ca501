import { useEffect, useState } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Season } from '../../catalogue/season.ts';
import { seasonFor } from '../../catalogue/seasons.ts';
import { seasonYearsAround } from '../../network/year/season-dates.ts';

const files = import.meta.glob<unknown>('../../../data/seasons/*.json', { import: 'default' });
const NONE: readonly Season[] = [];

/** Every season whose dates may fall into the year. */
export async function loadSeasons(today: PlainDate): Promise<readonly Season[]> {
  const held = await Promise.all(Object.values(files).map((file) => file()));
  const read = seasonYearsAround(today).map((year) => seasonFor(year, held));
  return read.flatMap((season) => (season.ok ? [season.value] : []));
}

/** The same; none until their files are read, and where they cannot be. */
export function useSeasons(today: PlainDate): readonly Season[] {
  const [seasons, setSeasons] = useState(NONE);
  useEffect(() => {
    let current = true;
    loadSeasons(today).then(
      (read) => {
        if (current) setSeasons(read);
      },
      () => {},
    );
    return () => {
      current = false;
    };
  }, [today]);
  return seasons;
}
