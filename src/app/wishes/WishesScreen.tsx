import { useCallback } from 'react';
import { WISH_KINDS } from '../../loop/pick/wishes.ts';
import type { Profile } from '../../loop/profile.ts';
import { useSame } from '../parts/useSame.ts';
import { Progress } from '../pick/Progress.tsx';
import { HeadWithWayBack } from '../pick/parts/HeadWithWayBack.tsx';
import { NeedsAnswers } from '../pick/parts/NeedsAnswers.tsx';
import { useWork } from '../pick/work.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import { EffectStrip } from './EffectStrip.tsx';
import { Objective } from './Objective.tsx';
import { UsualWeights } from './UsualWeights.tsx';
import { useBothObjectives } from './useBothObjectives.ts';
import { movesOf, useMet } from './useMet.ts';
import { useMovingWeights } from './useMovingWeights.ts';
import { WeightMeaning } from './WeightMeaning.tsx';
import { WishesEffect } from './WishesEffect.tsx';
import styles from './WishesScreen.module.css';
import { WishList } from './WishList.tsx';
import { isWished } from './wish-figures.ts';
import { weightsAct } from './wishes-acts.ts';

/** What the list shall be best for, what is wished of a program, how much each wish counts, and what that does. */
export function WishesScreen() {
  const heading = useScreen('What you wish for');
  const { profile } = useSession();
  return (
    <>
      <HeadWithWayBack heading={heading}>What you wish for</HeadWithWayBack>
      <Progress />
      {profile === null ? (
        <NeedsAnswers>
          <p>
            Here you say what matters to you beside a match: places, types, size, favourites – and see at once what each
            wish brings and costs. It needs a list first.
          </p>
        </NeedsAnswers>
      ) : (
        <Wishes profile={profile} />
      )}
    </>
  );
}

function Wishes({ profile }: { readonly profile: Profile }) {
  const { wishes } = useSession();
  const { act } = useNetwork();
  const { result } = useWork();
  const { shown, told, move, hold, rest } = useMovingWeights(
    wishes,
    useCallback((weights) => act(...weightsAct(weights)), [act]),
  );
  const lists = useMet(told.wishes);
  const moves = movesOf(lists, told.isMoving);
  const wished = useSame(WISH_KINDS.filter((kind) => isWished(kind, profile, shown)));
  const counts = wished.some((kind) => told.wishes.weights[kind] > 0);
  const objectives = useBothObjectives(counts);
  const isWorth = profile.objective === 'worth';
  return (
    <div className={styles.columns}>
      <div className={styles.flow}>
        <Objective objective={profile.objective ?? 'match'} />
        <section aria-labelledby="wishes">
          <div className={styles.title}>
            <h2 id="wishes">Your wishes, and how much each counts</h2>
            <UsualWeights weights={wishes.weights} />
          </div>
          <WeightMeaning />
          {result === null ? null : (
            <EffectStrip moves={moves} both={counts && isWorth ? objectives.both : null} summary={result.summary} />
          )}
          <div className={styles.wishes}>
            <WishList
              profile={profile}
              wishes={shown}
              wished={wished}
              lists={lists}
              onMove={move}
              onHold={hold}
              onRest={rest}
            />
          </div>
        </section>
      </div>
      {lists === null ? null : (
        <WishesEffect
          lists={lists}
          moves={moves}
          objectives={counts ? objectives : null}
          isWorth={isWorth}
          wished={wished}
        />
      )}
    </div>
  );
}
