import { useMemo } from 'react';
import { useNetwork } from '../../session/network.ts';

const MOST = 60;

/** The places most of the people belong to, offered while one is typed. */
export function Institutions({ id }: { readonly id: string }) {
  const { people } = useNetwork().journal;
  const places = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { values } of people.values()) {
      const place = values.institution?.trim() ?? '';
      if (place !== '') counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST);
  }, [people]);
  return (
    <datalist id={id}>
      {places.map(([place]) => (
        <option key={place} value={place} />
      ))}
    </datalist>
  );
}
