import { useEffect, useMemo, useState } from 'react';
import type { readWhen as ReadWhen } from '../../network/time/when.ts';
import { useNetwork } from '../session/network.ts';

type When = NonNullable<ReturnType<typeof ReadWhen>>;

let loaded: typeof ReadWhen | null = null;

/** The reader of dates in words: heavy, so it comes when somebody first writes a line. Null where it could not be had. */
export async function loadReadWhen(): Promise<typeof ReadWhen | null> {
  try {
    loaded ??= (await import('../../network/time/when.ts')).readWhen;
  } catch {
    // Without a network before everything was fetched once: the day is chosen by hand.
  }
  return loaded;
}

/** The day a line speaks of; null where it speaks of none, or none that can be read yet. */
export function useWhen(line: string): When | null {
  const { journal, now } = useNetwork();
  const [readWhen, setReadWhen] = useState(() => loaded);
  const written = line.trim() !== '';
  useEffect(() => {
    if (!written || readWhen !== null) return undefined;
    let wanted = true;
    loadReadWhen().then((read) => wanted && setReadWhen(() => read));
    return () => {
      wanted = false;
    };
  }, [written, readWhen]);
  return useMemo(
    () => (written && readWhen !== null ? readWhen(line, now(), journal) : null),
    [written, readWhen, line, now, journal],
  );
}
