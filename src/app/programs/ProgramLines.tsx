import { useId, useMemo, useState } from 'react';
import type { CodeFound } from '../../catalogue/search/codes.ts';
import { ShowMore } from '../parts/ShowMore.tsx';
import { pageOf } from '../pick/page-of.ts';
import { ORDER_WORDS } from './filter-words.ts';
import type { Filters } from './filters.ts';
import { ORDERS, type Order } from './order.ts';
import { ProgramLine } from './ProgramLine.tsx';
import styles from './ProgramLines.module.css';
import { toldApart } from './told-apart.ts';
import type { Listing } from './useListing.ts';

const STEP = 20;

interface Props {
  readonly listing: Listing;
  readonly filters: Filters;
  readonly codes: readonly CodeFound[];
  readonly setOrder: (order: Order | null) => void;
}

/** The programs shown, twenty at a time. */
export function ProgramLines({ listing, filters, codes, setOrder }: Props) {
  const id = useId();
  const { all, programs, context, order, orders } = listing;
  const apart = useMemo(() => toldApart(all), [all]);
  // Another list begins at its top.
  const [extent, setExtent] = useState({ of: programs, shown: STEP });
  const shown = extent.of === programs ? extent.shown : STEP;
  const { page, left } = pageOf(programs, shown);
  const asksDistance =
    context.anchor !== null && (filters.within !== null || filters.near !== null || order === 'near');
  const words = filters.words.trim();
  return (
    <section aria-labelledby={`${id}-title`} className={styles.section}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>Programs</h2>
        <div className={styles.order} data-print="hide">
          <label htmlFor={`${id}-order`}>Order</label>
          <select
            id={`${id}-order`}
            value={order}
            onChange={({ target }) => setOrder(ORDERS.find((one) => one === target.value) ?? null)}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {ORDER_WORDS[one]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {programs.length === 0 ? (
        <p className={styles.none}>
          No program fits all of that. Take away a filter above: the number on it says how many come back.
        </p>
      ) : null}
      <ul>
        {page.map((program) => (
          <ProgramLine
            key={program.acgmeId}
            program={program}
            traits={context.traitsOf(program)}
            unit={asksDistance ? filters.unit : null}
            apart={apart.get(program.acgmeId) ?? null}
            words={words}
            codes={codes}
          />
        ))}
      </ul>
      <ShowMore left={left} step={STEP} onMore={() => setExtent({ of: programs, shown: shown + STEP })} />
    </section>
  );
}
