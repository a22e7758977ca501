import { type ReactNode, startTransition, useId, useMemo, useState } from 'react';
import { ShowMore } from '../parts/ShowMore.tsx';
import { placeOf } from '../words/place.ts';
import { useHost } from './host-context.ts';
import styles from './LongList.module.css';
import { matching, pageOf } from './page-of.ts';

/** So many stand there whole. */
const STEP = 20;
/** Of more, few: an answer that comes while somebody types draws these anew, and must not hold up a letter. */
const FIRST = 10;

interface Props<T extends string | { readonly acgmeId: string }> {
  readonly items: readonly T[];
  readonly label: string;
  readonly renderItem: (item: T) => ReactNode;
}

/** Programs by the hundred: a field to find one by name or place, ten lines, and twenty more at a time. */
export function LongList<T extends string | { readonly acgmeId: string }>({ items, label, renderItem }: Props<T>) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [{ query, pages }, setView] = useState({ query: '', pages: 0 });
  const isLong = items.length > STEP;
  const { programs } = useHost();
  const found = useMemo(
    () =>
      matching(items, query, (item) => {
        const program = programs.get(typeof item === 'string' ? item : item.acgmeId);
        return program === undefined ? '' : `${program.institution} ${program.listedAs} ${placeOf(program)}`;
      }),
    [items, query, programs],
  );
  const { page, left } = useMemo(() => pageOf(found, (isLong ? FIRST : STEP) + pages * STEP), [found, isLong, pages]);
  // The same lines while a letter is only written into the field.
  const lines = useMemo(() => page.map(renderItem), [page, renderItem]);
  return (
    <div className={styles.long}>
      {!isLong && typed === '' ? null : (
        <div>
          <label htmlFor={id} className={styles.label}>
            {label}
          </label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            placeholder="Name, city or state"
            value={typed}
            onChange={(event) => {
              const wanted = event.target.value;
              setTyped(wanted);
              // Drawing other lines gives way to the next letter.
              startTransition(() => setView({ query: wanted, pages: 0 }));
            }}
          />
        </div>
      )}
      <p role="status" className={query === '' ? 'visually-hidden' : styles.label}>
        {query === '' ? '' : `${found.length} found`}
      </p>
      <ul>{lines}</ul>
      <ShowMore left={left} step={STEP} onMore={() => setView({ query, pages: pages + 1 })} />
    </div>
  );
}
