import { createContext, useContext } from 'react';
import type { Mark } from '../session/session.ts';

/** What the user decided about programs, by ACGME id; the same objects until a decision changes. */
interface Marked {
  readonly marks: ReadonlyMap<string, Mark>;
  readonly favourites: ReadonlySet<string>;
}

export const MarksContext = createContext<Marked>({ marks: new Map(), favourites: new Set() });

/** For the lines of a list: unlike `useSession`, it is silent while other things change or are saved. */
export function useMarked(): Marked {
  return useContext(MarksContext);
}
