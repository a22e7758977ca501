import { useEffect, useState } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Season } from '../../catalogue/season.ts';
import { seasonFor } from '../../catalogue/seasons.ts';
import { seasonYearOn } from '../../network/leads/soap.ts';

const files = import.meta.glob<unknown>('../../../data/seasons/*.json', { import: 'default' });

/** The season a day belongs to, out of its file; null until that is read, and where it cannot be. */
export function useSeason(today: PlainDate): Season | null {
  const year = seasonYearOn(today);
  const [season, setSeason] = useState<Season | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const read = seasonFor(year, await Promise.all(Object.values(files).map((file) => file())));
      if (current && read.ok) setSeason(read.value);
    };
    load().catch(() => {});
    return () => {
      current = false;
    };
  }, [year]);
  return season?.season === year ? season : null;
}
