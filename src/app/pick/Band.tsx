import { useState } from 'react';
import { ShowMore } from '../parts/ShowMore.tsx';
import type { BandOfList } from './arrange.ts';
import styles from './Band.module.css';
import { GroupBlock } from './GroupBlock.tsx';
import { pageOf } from './page-of.ts';
import { ProgramRow } from './program/ProgramRow.tsx';

const STEP = 30;

const WORDS: Readonly<Record<BandOfList['band'], { readonly title: string; readonly hint: string }>> = {
  likelier: { title: 'Likelier', hint: 'an interview in 1 of 5 or more' },
  possible: { title: 'Possible', hint: 'an interview in 1 of 12 to 1 of 5' },
  'long shot': { title: 'Long shots', hint: 'an interview in less than 1 of 12' },
};

/** One band of the list. */
export function Band({ band, programs, entries }: BandOfList) {
  const { title, hint } = WORDS[band];
  const [shown, setShown] = useState(STEP);
  const { page, left } = pageOf(entries, shown);
  return (
    <section className={styles.band}>
      <div className={styles.head}>
        <h3>
          {title} <span className={styles.count}>{programs}</span>
        </h3>
        <p className={styles.hint}>{hint}</p>
      </div>
      <ul>
        {page.map((entry) =>
          entry.kind === 'program' ? (
            <ProgramRow key={entry.program.acgmeId} program={entry.program} />
          ) : (
            <GroupBlock key={entry.id} chosen={entry.chosen} others={entry.others} />
          ),
        )}
      </ul>
      <ShowMore left={left} step={STEP} onMore={() => setShown(shown + STEP)} className={styles.more} />
    </section>
  );
}
