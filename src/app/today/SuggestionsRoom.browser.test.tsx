import '../tokens.css';
import '../base.css';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetRoom } from '../storage/kept-room.ts';
import { SuggestionsRoom } from './SuggestionsRoom.tsx';

const place = document.createElement('div');
document.body.append(place);
let root: Root | undefined;
beforeEach(forgetRoom);
afterEach(() => {
  root?.unmount();
  forgetRoom();
});

/** Opens the screen at that width before the suggestions are there; how high their room is. */
async function opened(width: number): Promise<number> {
  root?.unmount();
  place.style.width = `${width}px`;
  root = createRoot(place);
  root.render(<SuggestionsRoom>{null}</SuggestionsRoom>);
  await vi.waitFor(() => expect(place.firstElementChild).not.toBeNull());
  return (place.firstElementChild as HTMLElement).offsetHeight;
}

/** The suggestions come, folded all or one of them opened; how high they stand. */
async function shown(heights: readonly number[], isOneOpen = false): Promise<number> {
  root?.render(
    <SuggestionsRoom>
      <ul>
        {heights.map((height, at) => (
          <li key={height} data-suggestion={height} style={{ height }}>
            <details open={isOneOpen && at === 0} />
          </li>
        ))}
      </ul>
    </SuggestionsRoom>,
  );
  await vi.waitFor(() => expect(place.querySelectorAll('li')).toHaveLength(heights.length));
  // The observer tells after the next layout.
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  return (place.firstElementChild as HTMLElement).offsetHeight;
}

it('keeps as much room as the suggestions took when last shown at this width', async () => {
  const unknown = await opened(350);
  expect(unknown).toBe(320);
  const three = await shown([101, 102, 140]);
  expect(three).toBe(343);
  expect(await opened(350)).toBe(three);
  const one = await shown([90]);
  expect(one).toBe(90);
  expect(await opened(350)).toBe(one);
  expect(await opened(600)).toBe(unknown);
});

it('passes over one that was opened among others: it is folded the next time', async () => {
  await opened(350);
  const folded = await shown([101, 102]);
  await shown([301, 102], true);
  expect(await opened(350)).toBe(folded);
});

it('a single one stands open from the beginning, and what is no room is not taken for one', async () => {
  await opened(350);
  const open = await shown([260], true);
  expect(await opened(350)).toBe(open);
  for (const text of ['350', 'x', '350 x', '350 -4', '']) {
    localStorage.setItem('prelude-room', text);
    expect(await opened(350)).toBe(320);
  }
});
