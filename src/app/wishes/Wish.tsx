import { memo, type ReactNode } from 'react';
import type { WishKind } from '../../loop/pick/wishes.ts';
import surface from '../parts/surface.module.css';
import { programsInWords } from '../words/programs.ts';
import { Weight } from './Weight.tsx';
import styles from './Wish.module.css';
import { WISH_MET, WISH_NAMES } from './wish-words.ts';

export interface WishProps {
  readonly kind: WishKind;
  readonly weight: number;
  readonly onMove: (kind: WishKind, weight: number) => void;
  readonly onHold: () => void;
  readonly onRest: () => void;
  /** Programs of the list that meet it, before the move and with it; null where nothing is wished or no list is there. */
  readonly met: { readonly before: number; readonly now: number; readonly of: number } | null;
  /** What the wish is. */
  readonly children: ReactNode;
}

/** One wish: what it is, how much it counts, and how far the list meets it. */
export const Wish = memo(function Wish({ kind, weight, onMove, onHold, onRest, met, children }: WishProps) {
  return (
    <section className={`${surface.card} ${styles.wish}`} aria-labelledby={`wish-${kind}`}>
      <h3 id={`wish-${kind}`}>{WISH_NAMES[kind].title}</h3>
      {children}
      <Weight kind={kind} weight={weight} onMove={onMove} onHold={onHold} onRest={onRest} />
      <p className={styles.met}>
        {met === null ? (
          'Nothing is wished for here yet.'
        ) : (
          <>
            <b>{met.now}</b> of the {programsInWords(met.of)} in your list {WISH_MET[kind]}
            {met.now === met.before ? '.' : ` – ${met.before} before.`}
          </>
        )}
      </p>
    </section>
  );
});
