import { createContext, useContext } from 'react';

/** What a line needs to know of the list around it. */
export interface ListAround {
  /** Whether the public figures reach the profile; where they do not, chances are rough bands. */
  readonly isWithin: boolean;
  /** See `sharedReasons`. */
  readonly shared: ReadonlySet<string>;
  /** The first chosen program of each group of the list, by its name. */
  readonly groupLead: ReadonlyMap<string, string>;
  /** The place of each program of the list in the order of worth, from 0. */
  readonly places: ReadonlyMap<string, number>;
}

export const ListContext = createContext<ListAround>({
  isWithin: false,
  shared: new Set(),
  groupLead: new Map(),
  places: new Map(),
});

export function useListAround(): ListAround {
  return useContext(ListContext);
}
