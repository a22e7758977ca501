import { type RefObject, useLayoutEffect, useState } from 'react';

/** As wide as a phone's page; until the first measuring. */
const PHONE = 358;

/** Width of the map on the screen in pixels, in steps of ten. */
export function useMapWidth(frame: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(PHONE);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const measure = () => setWidth(Math.max(100, Math.round(element.clientWidth / 10) * 10));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return width;
}
