import { type RefObject, useLayoutEffect, useRef } from 'react';

/**
 * Where something stands in the window, kept while what was pressed in it makes the page above it longer or shorter.
 * Safari does not hold the page by itself. `hold` is called with the press; what has moved by the time that `after` is
 * another is scrolled back.
 */
export function useStaysPut(element: RefObject<HTMLElement | null>, after: unknown): () => void {
  const stood = useRef<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once what was pressed is on the page
  useLayoutEffect(() => {
    if (stood.current === null || element.current === null) return;
    const moved = element.current.getBoundingClientRect().top - stood.current;
    stood.current = null;
    if (Math.abs(moved) > 1) scrollBy({ top: moved, behavior: 'instant' });
  }, [after]);
  return () => {
    stood.current = element.current?.getBoundingClientRect().top ?? null;
  };
}
