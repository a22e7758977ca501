import { useEffect, useState } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import { readSeason } from '../../catalogue/season-file.ts';
import { submissionDays } from '../../network/letters/submission-days.ts';

const files = import.meta.glob<unknown>('../../../data/seasons/*.json', { import: 'default' });

type Days = ReturnType<typeof submissionDays>;

/** When applications open, as far as the season files say; null until they are read, and where they cannot be. */
export function useSubmissionDays(today: PlainDate): Days | null {
  const [days, setDays] = useState<Days | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const read = await Promise.all(Object.values(files).map(async (file) => readSeason(await file())));
      const seasons = read.flatMap((season) => (season.ok ? [season.value] : []));
      if (current) setDays(submissionDays(seasons, today));
    };
    load().catch(() => {});
    return () => {
      current = false;
    };
  }, [today]);
  return days;
}
