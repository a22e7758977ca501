import { expect, test } from 'vitest';
import { workerSettled } from './worker-settled.ts';

class FakeWorker extends EventTarget {
  state: ServiceWorkerState = 'installing';
  become(state: ServiceWorkerState) {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

test('a first worker is waited for until it has taken over', async () => {
  const worker = new FakeWorker();
  const registration: Record<'installing' | 'waiting' | 'active', FakeWorker | null> = {
    installing: worker,
    waiting: null,
    active: null,
  };
  let done = false;
  const settled = workerSettled(registration).then(() => {
    done = true;
  });
  const steps = ['installed', 'activating'] as const;
  for (const [at, state] of steps.entries()) {
    Object.assign(
      registration,
      [
        { installing: null, waiting: worker },
        { waiting: null, active: worker },
      ][at],
    );
    worker.become(state);
    await turn();
    expect([state, done]).toEqual([state, false]);
  }
  worker.become('activated');
  await settled;
  expect(done).toBe(true);
});

test('nothing is waited for where none moves: at rest, failed, or a newer one that waits for the user', async () => {
  const worker = (state: ServiceWorkerState) => Object.assign(new FakeWorker(), { state });
  await workerSettled({ installing: null, waiting: null, active: null });
  await workerSettled({ installing: null, waiting: null, active: worker('activated') });
  await workerSettled({ installing: worker('redundant'), waiting: null, active: null });
  await workerSettled({ installing: null, waiting: worker('installed'), active: worker('activated') });
});
