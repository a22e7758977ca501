import { useMemo, useRef } from 'react';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { find } from '../../workspace/workspace.ts';
import { type Answers, answersFrom, storedFrom } from '../profile/answers.ts';
import { type Network, useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';

interface Acts extends Pick<Network, 'act'> {
  /** An answer of the form, as an act of its own. */
  readonly answer: (sentence: string, patch: Partial<Answers>) => void;
}

/** Ways to change something that stay the same functions while other things change. */
export function useActs(): Acts {
  const { store } = useSession();
  const { act } = useNetwork();
  const now = useRef(act);
  now.current = act;
  return useMemo(() => {
    const stable: Network['act'] = (sentence, changes) => now.current(sentence, changes);
    return {
      act: stable,
      answer(sentence, patch) {
        const kept = find(store.snapshot(), 'profile', PROFILE_ID) ?? {};
        stable(sentence, [{ kind: 'profile', id: PROFILE_ID, fields: storedFrom(patch, answersFrom(kept), kept) }]);
      },
    };
  }, [store]);
}
