import { useCallback } from 'react';
import { Link } from 'wouter';
import type { PickResult } from '../../loop/pick/result.ts';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Progress } from '../pick/Progress.tsx';
import { NeedsAnswers } from '../pick/parts/NeedsAnswers.tsx';
import { useWork } from '../pick/work.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { useScreen } from '../shell/useScreen.ts';
import { percentRange, roughRange } from '../words/chance.ts';
import { EffectStrip } from './EffectStrip.tsx';
import { Objective } from './Objective.tsx';
import { UsualWeights } from './UsualWeights.tsx';
import { movesOf, useMet } from './useMet.ts';
import { useMovingWeights } from './useMovingWeights.ts';
import { WeightMeaning } from './WeightMeaning.tsx';
import { WishesEffect } from './WishesEffect.tsx';
import styles from './WishesScreen.module.css';
import { WishList } from './WishList.tsx';
import { weightsAct } from './wishes-acts.ts';

/** What the list shall be best for, what is wished of a program, how much each wish counts, and what that does. */
export function WishesScreen() {
  const heading = useScreen('What you wish for');
  const { profile, wishes } = useSession();
  const { act } = useNetwork();
  const { shown, isMoving, move, rest } = useMovingWeights(
    wishes,
    useCallback((weights) => act(...weightsAct(weights)), [act]),
  );
  const lists = useMet(shown);
  const moves = movesOf(lists, isMoving);
  const { result } = useWork();
  return (
    <>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          What you wish for
        </h1>
        <Link href="/pick" className={styles.back}>
          To your list
        </Link>
      </div>
      <Progress />
      {profile === null ? (
        <NeedsAnswers>
          Here you say what matters to you beside a match: places, types, size, favorites – and see at once what each
          wish brings and costs. It needs a list first.
        </NeedsAnswers>
      ) : (
        <div className={styles.columns}>
          <div className={styles.flow}>
            <EffectStrip moves={moves} chance={result === null ? null : chanceOf(result.summary)} />
            <Objective objective={profile.objective ?? 'match'} />
            <section className={styles.flow} aria-labelledby="wishes">
              <div className={styles.title}>
                <h2 id="wishes">Your wishes, and how much each counts</h2>
                <UsualWeights weights={wishes.weights} />
              </div>
              <Disclosure title="What a weight means">
                <WeightMeaning />
              </Disclosure>
              <WishList
                profile={profile}
                wishes={shown}
                met={lists && { before: lists.before.met, now: lists.now.met, of: lists.now.programs.length }}
                onMove={move}
                onRest={rest}
              />
            </section>
          </div>
          <WishesEffect profile={profile} wishes={shown} lists={lists} moves={moves} />
        </div>
      )}
    </>
  );
}

function chanceOf({ matchChance, support }: PickResult['summary']): string {
  return support === 'within' ? percentRange(matchChance) : `roughly ${roughRange(matchChance)}`;
}
