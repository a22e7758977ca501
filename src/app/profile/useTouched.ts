import { useState } from 'react';

/**
 * A message appears once the field has been left, not while its first letters are typed, and goes as soon as it is
 * mended. What was wrong when the screen opened is shown at once.
 */
export function useTouched(problem: string | undefined): { readonly shown: string | undefined; touch(): void } {
  const [touched, setTouched] = useState(problem !== undefined);
  return { shown: touched ? problem : undefined, touch: () => setTouched(true) };
}
