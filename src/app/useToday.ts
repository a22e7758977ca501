import { useEffect, useState } from 'react';
import type { PlainDate } from '../base/plain-date.ts';
import { todayOf } from './words/dates.ts';

/** The device's calendar day; looked up again whenever somebody comes back to the window. */
export function useToday(): PlainDate {
  const [today, setToday] = useState(() => todayOf(new Date()));
  useEffect(() => {
    const look = () => setToday(todayOf(new Date()));
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return today;
}
