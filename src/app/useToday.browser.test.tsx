import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { useToday } from './useToday.ts';

const place = document.createElement('div');
document.body.append(place);
const root = createRoot(place);

function Today() {
  return <output>{useToday()}</output>;
}

afterEach(() => {
  root.unmount();
  vi.useRealTimers();
});

it('a window that is left open over midnight shows the new day', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(2026, 10, 23, 23, 59, 30) });
  root.render(<Today />);
  await expect.poll(() => place.textContent).toBe('2026-11-23');
  vi.advanceTimersByTime(60_000);
  await expect.poll(() => place.textContent).toBe('2026-11-24');
});
