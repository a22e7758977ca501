import { useDeferredValue, useMemo } from 'react';
import type { Program } from '../../catalogue/program.ts';
import { exchanged } from '../../loop/pick/moved.ts';
import { worthFor } from '../../loop/pick/preference.ts';
import { USUAL_WISHES, type Wishes } from '../../loop/pick/wishes.ts';
import { useHost } from '../pick/host-context.ts';
import { useWork } from '../pick/work.ts';
import { useSession } from '../session/session.ts';
import { useSketch } from './useSketch.ts';
import { type Met, metIn } from './wish-figures.ts';
import { movesInWords } from './wish-words.ts';

interface MetList {
  readonly programs: readonly Program[];
  readonly met: Met;
}

export interface Lists {
  /** The list on show. */
  readonly before: MetList;
  /** The list to come; the same where none is to come. */
  readonly now: MetList;
  /** How many programs of any other list meet each wish. */
  metOf(acgmeIds: readonly string[]): Met;
}

const NOTHING = { profile: null, result: null, sketch: null };

/** How far the list on show and the one that follows from `wishes` meet them; null without a list. */
export function useMet(wishes: Wishes): Lists | null {
  const { profile: newestProfile } = useSession();
  const { opening, programs } = useHost();
  const { result: newest } = useWork();
  const newestSketch = useSketch(wishes);
  // Together, so that no list is seen that is neither; in slices, so that no hand waits for it.
  const { profile, result, sketch } = useDeferredValue(
    useMemo(
      () => ({ profile: newestProfile, result: newest, sketch: newestSketch }),
      [newestProfile, newest, newestSketch],
    ),
    NOTHING,
  );
  // Not by the weights: they say nothing of what is met.
  const { near, size, primaryCare } = wishes;
  const worth = useMemo(() => {
    if (profile === null || opening === null) return null;
    return worthFor(profile, { weights: USUAL_WISHES.weights, near, size, primaryCare }, opening.programs);
  }, [profile, opening, near, size, primaryCare]);
  return useMemo(() => {
    if (worth === null || result === null) return null;
    const known = (acgmeIds: readonly string[]) => acgmeIds.flatMap((acgmeId) => programs.get(acgmeId) ?? []);
    const metList = (list: readonly { readonly acgmeId: string }[]): MetList => {
      const held = known(list.map(({ acgmeId }) => acgmeId));
      return { programs: held, met: metIn(worth, held) };
    };
    const before = metList(result.list);
    return {
      before,
      now: sketch === null ? before : metList(sketch),
      metOf: (acgmeIds) => metIn(worth, known(acgmeIds)),
    };
  }, [worth, result, sketch, programs]);
}

/** Who comes into the list and who goes, by ACGME id. */
export function exchangedIn({ before, now }: Lists): ReturnType<typeof exchanged> {
  if (before === now) return { entered: [], left: [] };
  const idsOf = ({ programs }: MetList) => programs.map(({ acgmeId }) => acgmeId);
  return exchanged(idsOf(before), idsOf(now));
}

/** The same in a sentence; empty while nothing moves. */
export function movesOf(lists: Lists | null, isMoving: boolean): string {
  if (lists === null) return '';
  const { entered, left } = exchangedIn(lists);
  if (entered.length > 0 || left.length > 0) return movesInWords(entered.length, left.length);
  return isMoving ? 'The list holds the same programs so far.' : '';
}
