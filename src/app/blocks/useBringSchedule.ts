import { useEffect, useRef, useState } from 'react';
import { describeProblem } from '../../base/result.ts';
import type { Mine, ScheduleFile } from '../../workspace/exchange/schedule/schedule-file.ts';
import { readInHost } from './bring-schedule-host.ts';

/** Where the file is on its way into the year. It is held in memory alone: it names colleagues. */
type Stage =
  | { readonly at: 'choose'; readonly problem: string | null }
  | { readonly at: 'reading'; readonly name: string; readonly slow: boolean }
  | { readonly at: 'who'; readonly name: string; readonly file: ScheduleFile }
  | { readonly at: 'preview'; readonly name: string; readonly file: ScheduleFile; readonly mine: Mine }
  | { readonly at: 'done'; readonly sentence: string; readonly added: readonly string[] };

interface BringSchedule {
  readonly stage: Stage;
  read(file: File): Promise<void>;
  choose(mine: Mine): void;
  /** Back to who it is. */
  back(): void;
  finish(sentence: string, added: readonly string[]): void;
  startOver(): void;
}

const SLOW_MS = 1000;

/** Reads a schedule in a worker and asks whose it is. */
export function useBringSchedule(): BringSchedule {
  const [stage, setStage] = useState<Stage>({ at: 'choose', problem: null });
  const stop = useRef<(() => void) | null>(null);
  /** What an earlier attempt still answers is not heard. */
  const attempt = useRef(0);
  useEffect(() => () => stop.current?.(), []);

  const startOver = () => {
    attempt.current += 1;
    stop.current?.();
    stop.current = null;
    setStage({ at: 'choose', problem: null });
  };

  const read = async (file: File) => {
    startOver();
    const mine = attempt.current;
    const { name } = file;
    const show = (next: Stage) => mine === attempt.current && setStage(next);
    show({ at: 'reading', name, slow: false });
    const slow = setTimeout(() => show({ at: 'reading', name, slow: true }), SLOW_MS);
    try {
      const host = readInHost(file, Intl.DateTimeFormat().resolvedOptions().timeZone);
      stop.current = host.stop;
      const answer = await host.answer;
      if (!answer.ok) {
        show({ at: 'choose', problem: answer.error.map((found) => describeProblem(name, found)).join(' ') });
      } else if (answer.value.shifts.length === 0) {
        show({ at: 'choose', problem: `${name}: holds no shifts that could be read` });
      } else show({ at: 'who', name, file: answer.value });
    } catch {
      show({ at: 'choose', problem: `${name} could not be read: the reader did not start. Try again.` });
    } finally {
      clearTimeout(slow);
    }
  };

  return {
    stage,
    read,
    choose: (mine) => stage.at === 'who' && setStage({ ...stage, at: 'preview', mine }),
    back: () => stage.at === 'preview' && setStage({ at: 'who', name: stage.name, file: stage.file }),
    finish: (sentence, added) => setStage({ at: 'done', sentence, added }),
    startOver,
  };
}
