import { memo } from 'react';
import type { WishKind } from '../../loop/pick/wishes.ts';
import buttons from '../parts/buttons.module.css';
import former from '../parts/former.module.css';
import { useHost } from '../pick/host-context.ts';
import { ProgramNames } from '../pick/parts/ProgramNames.tsx';
import type { BothObjectives } from './useBothObjectives.ts';
import { exchangedIn, type Lists } from './useMet.ts';
import { WishesCost } from './WishesCost.tsx';
import styles from './WishesEffect.module.css';

interface Props {
  readonly lists: Lists;
  /** Who comes in and who goes; empty while nothing moves. */
  readonly moves: string;
  /** Null where nothing that counts is wished for. */
  readonly objectives: BothObjectives | null;
  /** Whether the list goes by the wishes. */
  readonly isWorth: boolean;
  /** Under which headings anything is wished for. */
  readonly wished: readonly WishKind[];
}

/** What the weights do: at once who comes in and who goes, and what the wishes bring and cost once they rest. */
export const WishesEffect = memo(function WishesEffect({ lists, moves, objectives, isWorth, wished }: Props) {
  return (
    <section className={styles.effect} aria-labelledby="effect">
      <h2 id="effect">What your wishes do</h2>
      <p role="status" className={styles.moves}>
        {moves}
      </p>
      <Exchanged lists={lists} />
      {objectives === null ? (
        <p className="soft">Nothing that counts is wished for, so chance alone decides.</p>
      ) : objectives.both === null ? (
        <NoCostYet isFailed={objectives.state === 'failed'} />
      ) : (
        <div
          className={`${styles.cost} ${objectives.state === 'done' ? '' : former.former}`}
          aria-busy={objectives.state !== 'done'}
        >
          {isWorth ? null : <p className="soft">If your list went by them:</p>}
          <WishesCost both={objectives.both} lists={lists} wished={wished} />
        </div>
      )}
    </section>
  );
});

function NoCostYet({ isFailed }: { readonly isFailed: boolean }) {
  const { restart } = useHost();
  if (!isFailed) return <p className="soft">What they cost is being worked out …</p>;
  return (
    <>
      <p role="alert">What they cost could not be worked out. Your wishes are safe.</p>
      <div className={buttons.row}>
        <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={restart}>
          Try again
        </button>
      </div>
    </>
  );
}

function Exchanged({ lists }: { readonly lists: Lists }) {
  const { entered, left } = exchangedIn(lists);
  if (entered.length + left.length === 0) return null;
  return (
    <div>
      <ProgramNames title={`Coming in (${entered.length})`} acgmeIds={entered} />
      <ProgramNames title={`Going (${left.length})`} acgmeIds={left} />
    </div>
  );
}
