import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PickResult } from '../../../loop/pick/result.ts';
import { answersFrom } from '../../profile/answers.ts';
import { type Network, NetworkContext } from '../../session/network.ts';
import { type Session, SessionContext } from '../../session/session.ts';
import { HostContext } from '../host-context.ts';
import { createPreview, PreviewContext } from '../preview.ts';
import { WAITING_HOST } from '../waiting-host.fixtures.ts';
import { type Work, WorkContext } from '../work.ts';
import { useDraftLength } from './useDraftLength.ts';

const resultOf = (applications: number) => ({ summary: { applications } }) as PickResult;

/** A worker that answers when it is told to, and what is made the limit, in order. */
function budget() {
  const kept: number[] = [];
  let at = { limit: 30, result: resultOf(30), state: 'done' as Work['state'] };
  let now: ReturnType<typeof useDraftLength> | undefined;
  const drawn: (readonly [length: number, told: number])[] = [];
  const Inner = () => {
    now = useDraftLength({ result: at.result, costOf: (length) => length * 30, least: 1, most: 120 });
    drawn.push([now.length, now.told]);
    return null;
  };
  const network = {
    act(_, changes) {
      for (const change of changes) {
        const limits = 'fields' in change && 'limits' in change.fields ? change.fields.limits : null;
        const limit = Number(limits?.applications);
        kept.push(limit);
        at = { ...at, limit, state: 'working' };
      }
    },
  } as Network;
  const preview = createPreview();
  const root = createRoot(document.createElement('div'));
  const draw = () =>
    act(async () => {
      root.render(
        <SessionContext
          value={{ answers: answersFrom({ limits: { applications: at.limit, budgetUsd: null } }) } as Session}
        >
          <NetworkContext value={network}>
            <HostContext value={WAITING_HOST}>
              <WorkContext value={{ state: at.state } as Work}>
                <PreviewContext value={preview}>
                  <Inner />
                </PreviewContext>
              </WorkContext>
            </HostContext>
          </NetworkContext>
        </SessionContext>,
      );
    });
  return {
    kept,
    drawn,
    preview,
    draw,
    shown: () => now?.length,
    plus: (presses = 1) => act(async () => Array.from({ length: presses }, () => now?.step(1))),
    wait: async (ms: number) => {
      await act(() => vi.advanceTimersByTimeAsync(ms));
      await draw();
    },
    answer: async (applications: number) => {
      at = { limit: applications, result: resultOf(applications), state: 'done' };
      await draw();
    },
    leave: () => act(async () => root.unmount()),
  };
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('keeps a press that comes while the one before is worked out', async () => {
  const { kept, draw, shown, plus, wait, answer, leave } = budget();
  await draw();
  await plus();
  await wait(750);
  await plus();
  await answer(31);
  expect(shown()).toBe(32);
  await wait(750);
  expect([kept, shown()]).toEqual([[31, 32], 32]);
  await answer(32);
  await leave();
  expect(kept).toEqual([31, 32]);
});

it('draws the slider before what is said of it, so that a hand is not kept waiting', async () => {
  const { drawn, draw, plus, leave } = budget();
  await draw();
  drawn.length = 0;
  await plus();
  expect(drawn).toEqual([
    [31, 30],
    [31, 31],
  ]);
  await leave();
});

it('tells the lines of the list in a task of its own, and no more once it is left', async () => {
  const { draw, preview, plus, wait, leave } = budget();
  await draw();
  await plus();
  expect(preview.length()).toBeNull();
  await wait(0);
  expect(preview.length()).toBe(31);
  await plus();
  await leave();
  vi.advanceTimersByTime(0);
  expect(preview.length()).toBeNull();
});

it('counts presses that come before the page is drawn anew, as far as the list goes', async () => {
  const { draw, shown, plus, leave } = budget();
  await draw();
  await plus(3);
  expect(shown()).toBe(33);
  await plus(100);
  expect(shown()).toBe(120);
  await leave();
});

it('keeps what was pressed just before the page is left, and once', async () => {
  const { kept, draw, plus, wait, leave } = budget();
  await draw();
  for (let press = 0; press < 5; press++) await plus();
  await wait(400);
  expect(kept).toEqual([]);
  await act(async () => {
    dispatchEvent(new Event('pagehide'));
    dispatchEvent(new Event('pagehide'));
  });
  await leave();
  expect(kept).toEqual([35]);
});

it('gives way to an answer that comes after it was kept: it was undone', async () => {
  const { kept, draw, shown, plus, wait, answer, leave } = budget();
  await draw();
  await plus();
  await wait(750);
  await answer(30);
  expect(shown()).toBe(30);
  await wait(2000);
  await leave();
  expect(kept).toEqual([31]);
});
