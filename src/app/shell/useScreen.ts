import { type RefObject, useEffect, useRef } from 'react';

let opened = false;

/** Names the screen in the window's title and moves the focus to its heading, except on the first load. */
export function useScreen(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Prelude`;
  }, [title]);
  useEffect(() => {
    if (opened) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    opened = true;
  }, []);
  return heading;
}
