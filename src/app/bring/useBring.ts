import { useEffect, useRef, useState } from 'react';
import { describeProblem } from '../../base/result.ts';
import type { Mapping } from '../../workspace/exchange/people-file.ts';
import type { ImportPlan } from '../../workspace/exchange/plan-import.ts';
import { type Columns, type Found, startFilesHost } from '../data/files-host.ts';
import { sendWorkspace } from '../data/send-workspace.ts';
import { useNetwork } from '../session/network.ts';
import { useOwnStore } from '../session/own-store.ts';
import { broughtSentence } from './bring-words.ts';

/** Where the file is on its way into the book. */
type Stage =
  | { readonly at: 'choose'; readonly problem: string | null }
  | { readonly at: 'reading'; readonly name: string; readonly slow: boolean }
  | { readonly at: 'backup'; readonly name: string }
  | ({ readonly at: 'preview'; readonly name: string } & Preview)
  | { readonly at: 'done'; readonly name: string; readonly plan: ImportPlan };

export interface Preview {
  readonly found: Found;
  /** Present for a table of which the user says what its columns hold. */
  readonly columns: Columns | null;
}

interface Bring {
  readonly stage: Stage;
  read(file: File): Promise<void>;
  map(mapping: Mapping): Promise<void>;
  /** Makes the plan one act. */
  bring(): void;
  /** Stops what is under way and goes back to choosing. */
  startOver(): void;
}

const SLOW_MS = 1000;
const CHOOSE: Stage = { at: 'choose', problem: null };

/** Reads a file of people in a worker, shows what it would bring, brings it as one act. */
export function useBring(): Bring {
  const { store } = useOwnStore();
  const { act } = useNetwork();
  const [stage, setStage] = useState<Stage>(CHOOSE);
  const host = useRef<ReturnType<typeof startFilesHost> | null>(null);
  /** What an earlier attempt still answers is not heard. */
  const attempt = useRef(0);
  useEffect(() => () => host.current?.stop(), []);

  const startOver = () => {
    attempt.current += 1;
    host.current?.stop();
    host.current = null;
    setStage(CHOOSE);
  };

  const read = async (file: File) => {
    startOver();
    const mine = attempt.current;
    const { name } = file;
    const show = (next: Stage) => mine === attempt.current && setStage(next);
    show({ at: 'reading', name, slow: false });
    const slow = setTimeout(() => show({ at: 'reading', name, slow: true }), SLOW_MS);
    try {
      const started = startFilesHost();
      host.current = started;
      await sendWorkspace(started, store.snapshot(), ['person', 'distinct']);
      const read = await started.readPeople(file);
      if (!read.ok) {
        show({ at: 'choose', problem: read.error.map((found) => describeProblem(name, found)).join(' ') });
      } else if (read.value.kind === 'backup') show({ at: 'backup', name });
      else show({ at: 'preview', name, found: read.value.found, columns: read.value.columns });
    } catch {
      show({ at: 'choose', problem: `${name} could not be read: the reader did not start. Try again.` });
    } finally {
      clearTimeout(slow);
    }
  };

  const map = async (mapping: Mapping) => {
    if (stage.at !== 'preview' || stage.columns === null || host.current === null) return;
    attempt.current += 1;
    const mine = attempt.current;
    const columns = { ...stage.columns, mapping };
    setStage({ ...stage, columns });
    const found = await host.current.mapTable(mapping);
    if (mine === attempt.current) setStage({ ...stage, columns, found });
  };

  const bring = () => {
    if (stage.at !== 'preview') return;
    const {
      name,
      found: { plan },
    } = stage;
    act(broughtSentence(plan), plan.changes);
    startOver();
    setStage({ at: 'done', name, plan });
  };

  return { stage, read, map, bring, startOver };
}
