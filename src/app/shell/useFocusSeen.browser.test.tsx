import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { useFocusSeen } from './useFocusSeen.ts';

const place = document.createElement('div');
document.body.append(place);
const root = createRoot(place);

function Screen() {
  useFocusSeen();
  return (
    <main>
      <button type="button">First</button>
      <button
        type="button"
        style={{ display: 'block', marginTop: '3000px' }}
        // As Firefox does now and then: it does not scroll there.
        onFocus={() => scrollTo({ top: 0, behavior: 'instant' })}
      >
        Far below
      </button>
    </main>
  );
}

afterEach(() => root.unmount());

it('scrolls to what Tab has reached where the browser did not', async () => {
  root.render(<Screen />);
  const [first, far] = await vi.waitFor(() => {
    const buttons = [...place.querySelectorAll('button')];
    expect(buttons).toHaveLength(2);
    return buttons;
  });
  first?.focus();
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(far);
  await vi.waitFor(() => expect(far?.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight));
});
