import { startTransition, useEffect, useRef, useState } from 'react';
import type { Result } from '../../base/result.ts';
import type { Effect } from '../../loop/pick/effect.ts';
import type { ProfileChange } from '../../loop/pick/profile-change.ts';
import type { Refusal } from '../../loop/pick/refusal.ts';
import type { Asked } from '../pick/host.ts';
import { useExplorer } from '../pick/host-context.ts';

export type Tried = Result<Effect, Refusal>;

interface Effects {
  /** What was found so far, in the order asked; undefined for what is still to be tried. */
  readonly tried: readonly (Tried | undefined)[];
  readonly failed: boolean;
}

interface Found {
  readonly asked: string;
  readonly by: ReadonlyMap<string, Tried>;
}

/** Tries changes one after the other on the second worker; each once, for as long as what they are compared with stays. */
export function useEffects(asked: Asked | null, questions: readonly (readonly ProfileChange[])[]): Effects {
  const explorer = useExplorer();
  const [found, setFound] = useState<Found>({ asked: '', by: new Map() });
  const [failed, setFailed] = useState(false);
  const kept = useRef(found);
  const askedKey = asked === null ? '' : JSON.stringify(asked);
  const keys = JSON.stringify(questions);

  useEffect(() => {
    if (explorer === null || askedKey === '') return undefined;
    let current = true;
    setFailed(false);
    const before: Asked = JSON.parse(askedKey);
    const all: readonly (readonly ProfileChange[])[] = JSON.parse(keys);
    const tryAll = async () => {
      for (const changes of all) {
        const key = JSON.stringify(changes);
        if (kept.current.asked === askedKey && kept.current.by.has(key)) continue;
        const effect = await explorer.effect(before, changes);
        if (!current) return;
        const others = kept.current.asked === askedKey ? kept.current.by : [];
        kept.current = { asked: askedKey, by: new Map([...others, [key, effect]]) };
        const now = kept.current;
        startTransition(() => setFound(now));
      }
    };
    tryAll().catch(() => current && setFailed(true));
    return () => {
      current = false;
    };
  }, [explorer, askedKey, keys]);

  const by = found.asked === askedKey ? found.by : new Map<string, Tried>();
  return { tried: questions.map((changes) => by.get(JSON.stringify(changes))), failed };
}
