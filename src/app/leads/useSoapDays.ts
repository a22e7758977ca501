import { useEffect, useState } from 'react';
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { matchDay, seasonFor } from '../../catalogue/seasons.ts';
import { type SoapDays, seasonYearOn, soapDays } from '../../network/leads/soap.ts';

const files = import.meta.glob<unknown>('../../../data/seasons/*.json', { import: 'default' });

/**
 * The days of this season's SOAP from its file. Until that is read, and where it cannot be, the week as the calendar tells
 * it (the third Friday of March and its Monday), so that the guard never waits for the network.
 */
export function useSoapDays(today: PlainDate): Pick<SoapDays, 'from' | 'to'> {
  const year = seasonYearOn(today);
  const [read, setRead] = useState<{ readonly year: number; readonly days: SoapDays } | null>(null);
  useEffect(() => {
    let current = true;
    const load = async () => {
      const season = seasonFor(year, await Promise.all(Object.values(files).map((file) => file())));
      const days = season.ok ? soapDays(season.value) : null;
      if (current && days !== null) setRead({ year, days });
    };
    load().catch(() => {});
    return () => {
      current = false;
    };
  }, [year]);
  return read?.year === year ? read.days : { from: addDays(matchDay(year), -4), to: matchDay(year) };
}
