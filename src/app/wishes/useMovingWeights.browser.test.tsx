import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { USUAL_WISHES, type Wishes } from '../../loop/pick/wishes.ts';
import { useMovingWeights } from './useMovingWeights.ts';

/** A weight to move, what is kept of it, and how it was drawn each time: under the hand, and in what it does. */
function weights() {
  const kept: Partial<Wishes['weights']>[] = [];
  const drawn: (readonly [shown: number, told: number, isMoving: boolean])[] = [];
  let now: ReturnType<typeof useMovingWeights> | undefined;
  const keep = (changed: Partial<Wishes['weights']>) => kept.push(changed);
  const Inner = () => {
    now = useMovingWeights(USUAL_WISHES, keep);
    drawn.push([now.shown.weights.size, now.told.wishes.weights.size, now.told.isMoving]);
    return null;
  };
  const root = createRoot(document.createElement('div'));
  return {
    kept,
    drawn,
    draw: () => act(async () => root.render(<Inner />)),
    move: (weight: number) => act(async () => now?.move('size', weight)),
    wait: (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms)),
    leave: () => act(async () => root.unmount()),
  };
}

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const usual = USUAL_WISHES.weights.size;
const other = usual === 5 ? 4 : 5;

it('draws the weight before what it does, so that a hand is not kept waiting', async () => {
  const { drawn, draw, move, leave } = weights();
  await draw();
  drawn.length = 0;
  await move(other);
  expect(drawn).toEqual([
    [other, usual, false],
    [other, other, true],
  ]);
  await leave();
});

it('keeps a weight that rests, and none that is back where it was', async () => {
  const { kept, draw, move, wait, leave } = weights();
  await draw();
  await move(other);
  await move(usual);
  await wait(2000);
  expect(kept).toEqual([]);
  await move(other);
  await wait(2000);
  expect(kept).toEqual([{ size: other }]);
  await leave();
});
