import { type ReactNode, useId, useState } from 'react';
import { ShowMore } from '../parts/ShowMore.tsx';
import { placeOf } from '../words/place.ts';
import { useHost } from './host-context.ts';
import styles from './LongList.module.css';
import { matching, pageOf } from './page-of.ts';

const STEP = 20;

interface Props<T extends string | { readonly acgmeId: string }> {
  readonly items: readonly T[];
  readonly label: string;
  readonly renderItem: (item: T) => ReactNode;
}

/** Programs by the hundred: a field to find one by name or place, and twenty lines at a time. */
export function LongList<T extends string | { readonly acgmeId: string }>({ items, label, renderItem }: Props<T>) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(STEP);
  const { programs } = useHost();
  const found = matching(items, query, (item) => {
    const program = programs.get(typeof item === 'string' ? item : item.acgmeId);
    return program === undefined ? '' : `${program.institution} ${program.listedAs} ${placeOf(program)}`;
  });
  const { page, left } = pageOf(found, shown);
  return (
    <div className={styles.long}>
      {items.length <= STEP ? null : (
        <div>
          <label htmlFor={id} className={styles.label}>
            {label}
          </label>
          <input
            id={id}
            type="search"
            autoComplete="off"
            placeholder="Name, city or state"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setShown(STEP);
            }}
          />
        </div>
      )}
      <p role="status" className={query === '' ? 'visually-hidden' : styles.label}>
        {query === '' ? '' : `${found.length} found`}
      </p>
      <ul>{page.map(renderItem)}</ul>
      <ShowMore left={left} step={STEP} onMore={() => setShown(shown + STEP)} />
    </div>
  );
}
