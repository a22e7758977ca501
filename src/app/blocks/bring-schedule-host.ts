import { wrap } from 'comlink';
import type { Result } from '../../base/result.ts';
import type { ScheduleFile } from '../../workspace/exchange/schedule/schedule-file.ts';

/** Reads a schedule away from the thread that takes the typing. */
export interface ScheduleHost {
  readSchedule(file: Blob, zone: string): Promise<Result<ScheduleFile>>;
}

/** One file in a worker of its own; `stop` ends it, and the answer then never comes. Fails where the worker cannot load. */
export function readInHost(file: Blob, zone: string): { readonly answer: Promise<Result<ScheduleFile>>; stop(): void } {
  const worker = new Worker(new URL('./bring-schedule-worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker did not start')));
    worker.addEventListener('messageerror', () => reject(new Error('the worker sent something unreadable')));
  });
  const answer = Promise.race([wrap<ScheduleHost>(worker).readSchedule(file, zone), broken]);
  answer.catch(() => {}).then(() => worker.terminate());
  return { answer, stop: () => worker.terminate() };
}
