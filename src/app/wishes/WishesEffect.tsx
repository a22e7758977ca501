import type { Wishes } from '../../loop/pick/wishes.ts';
import type { Profile } from '../../loop/profile.ts';
import { ProgramNames } from '../pick/parts/ProgramNames.tsx';
import { exchanged, type Lists } from './useMet.ts';
import { WishesCost } from './WishesCost.tsx';
import styles from './WishesEffect.module.css';

interface Props {
  readonly profile: Profile;
  readonly wishes: Wishes;
  readonly lists: Lists | null;
  /** Who comes in and who goes, in words. */
  readonly moves: string;
}

/** What the weights do: at once who comes in and who goes, and what the wishes bring and cost once they rest. */
export function WishesEffect({ profile, wishes, lists, moves }: Props) {
  return (
    <section className={styles.effect} aria-labelledby="effect">
      <h2 id="effect">What your wishes do</h2>
      {lists === null ? (
        <p className={styles.soft}>Your list is on its way.</p>
      ) : (
        <>
          <p role="status" className={styles.moves}>
            {moves}
          </p>
          <Exchanged lists={lists} />
          <WishesCost profile={profile} wishes={wishes} lists={lists} />
        </>
      )}
    </section>
  );
}

function Exchanged({ lists }: { readonly lists: Lists }) {
  const { entered, left } = exchanged(lists);
  return (
    <div>
      <ProgramNames title={`Coming in (${entered.length})`} acgmeIds={entered} />
      <ProgramNames title={`Going (${left.length})`} acgmeIds={left} />
    </div>
  );
}
