import { Link } from 'wouter';
import type { Program } from '../../catalogue/program.ts';
import { STATE_NAMES } from '../../catalogue/state.ts';
import buttons from '../parts/buttons.module.css';
import { CompareButton } from '../pick/parts/CompareButton.tsx';
import { compareHref, useCompare } from '../pick/parts/compare-basket.ts';
import { FavouriteButton } from '../pick/parts/FavouriteButton.tsx';
import { Marks } from '../pick/program/Marks.tsx';
import styles from './Program.module.css';
import { Standing } from './Standing.tsx';

/** Where it is, how it stands in the list, and what the user may do with it at once. */
export function ProgramHead({ program }: { readonly program: Program }) {
  const { acgmeId, institution, city, state, website } = program;
  const { ids } = useCompare();
  const inState = STATE_NAMES[state] ?? state;
  return (
    <>
      <p className={styles.place}>
        {city === null ? inState : `${city}, ${inState}`}
        {website === null ? (
          ' · no website is known'
        ) : (
          <>
            {' · '}
            <a href={website} target="_blank" rel="noreferrer">
              Its website
            </a>
          </>
        )}
      </p>
      <Standing program={program} />
      <div className={styles.acts} data-print="hide">
        <Marks acgmeId={acgmeId} institution={institution} />
        <div className={buttons.row}>
          <FavouriteButton acgmeId={acgmeId} institution={institution} />
          <CompareButton acgmeId={acgmeId} institution={institution} />
          {ids.length < 2 ? null : (
            <Link href={compareHref(ids)} className={`${buttons.quiet} ${buttons.small}`}>
              See {ids.length} side by side
            </Link>
          )}
        </div>
      </div>
    </>
  );
}
