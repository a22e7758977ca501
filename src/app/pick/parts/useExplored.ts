import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../../base/result.ts';
import type { Refusal } from '../../../loop/pick/refusal.ts';
import type { Asked, PickHost } from '../host.ts';
import { useExplorer } from '../host-context.ts';
import { useWork } from '../work.ts';

/** Asks the second worker something about the list as it stands. */
export type Question<T> = (explorer: PickHost, asked: Asked) => Promise<Result<T, Refusal>>;

export interface Explored<T> {
  /** The last answer; stays while the next is worked out. */
  readonly value: T | null;
  /** `waiting` for the list itself; `slow` after a second. */
  readonly state: 'waiting' | 'working' | 'slow' | 'done' | 'failed';
}

const SLOW_MS = 1000;

/**
 * The answer to a question about the list, asked anew whenever the list changes. `key` says which question it is: an answer
 * to another is never shown. Null asks nothing yet.
 */
export function useExplored<T>(key: string, question: Question<T> | null): Explored<T> {
  const explorer = useExplorer();
  const { asked } = useWork();
  const [answer, setAnswer] = useState<{ readonly key: string; readonly value: T } | null>(null);
  const [state, setState] = useState<Explored<T>['state']>('waiting');
  const ask = useRef(question);
  ask.current = question;
  const isAsked = question !== null;

  useEffect(() => {
    const put = ask.current;
    if (explorer === null || asked === null || put === null || !isAsked) return undefined;
    let current = true;
    setState('working');
    const slow = setTimeout(() => setState('slow'), SLOW_MS);
    put(explorer, asked)
      .then((result) => {
        if (!current) return;
        setAnswer(result.ok ? { key, value: result.value } : null);
        setState(result.ok ? 'done' : 'failed');
      })
      .catch(() => current && setState('failed'))
      .finally(() => clearTimeout(slow));
    return () => {
      current = false;
      clearTimeout(slow);
    };
  }, [explorer, asked, key, isAsked]);

  return { value: answer?.key === key ? answer.value : null, state };
}
