import { useDeferredValue } from 'react';

/** False while a screen first appears, true right after: what is heavy comes in pieces the browser can breathe between. */
export function useSoon(): boolean {
  return useDeferredValue(true, false);
}
