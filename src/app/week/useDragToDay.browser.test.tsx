import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { useDragToDay } from './useDragToDay.ts';

let root: Root;
let host: HTMLElement;
let moved: string[];

function Days() {
  const place = useRef<HTMLDivElement>(null);
  useDragToDay(place, (suggestion, day) => moved.push(`${suggestion} to ${day}`));
  return (
    <div ref={place}>
      {['2026-11-23', '2026-11-24'].map((day) => (
        <div key={day} data-day={day}>
          <p>{day}</p>
          {day === '2026-11-23' ? (
            <div data-suggestion="read">
              <span data-grip="">grip</span>
            </div>
          ) : null}
        </div>
      ))}
    </div>
  );
}

beforeEach(() => {
  moved = [];
  host = document.createElement('div');
  // Away from the edges, where the page scrolls along.
  host.style.paddingBlock = '120px';
  document.body.append(host);
  root = createRoot(host);
  flushSync(() => root.render(<Days />));
});

afterEach(() => {
  root.unmount();
  host.remove();
});

function point(type: string, selector: string): void {
  const element = host.querySelector(selector);
  if (element === null) throw new Error(`no ${selector}`);
  const { left, top, width, height } = element.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  element.dispatchEvent(new PointerEvent(type, { ...at, bubbles: true, cancelable: true, pointerId: 1, button: 0 }));
}

it('a quick hand drops it before the next frame', async () => {
  await expect.poll(() => host.querySelector('[data-grip]')).not.toBeNull();
  point('pointerdown', '[data-grip]');
  point('pointermove', '[data-day="2026-11-24"] p');
  point('pointerup', '[data-day="2026-11-24"] p');
  expect(moved).toEqual(['read to 2026-11-24']);
});

it('pressed and let go where it stands is no move', async () => {
  await expect.poll(() => host.querySelector('[data-grip]')).not.toBeNull();
  point('pointerdown', '[data-grip]');
  point('pointerup', '[data-grip]');
  expect(moved).toEqual([]);
});
