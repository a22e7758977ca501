import { type ComponentType, lazy } from 'react';

/** A part of a screen whose code comes when it is first shown. Without a network before it was ever fetched, the screen does without it. */
export function lazily<P>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: () => null }),
    ),
  ) as unknown as ComponentType<P>;
}
