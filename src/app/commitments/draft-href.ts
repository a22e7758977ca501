import type { Situation } from '../../network/drafts/situation.ts';

interface About {
  /** To whom. */
  readonly person?: string | null | undefined;
  /** The record it is about, as `kind/id`. */
  readonly about?: string;
}

/** Where a message for a situation is written. */
export function draftHref(situation: Situation, { person, about }: About = {}): string {
  const query = new URLSearchParams({ situation });
  if (person != null && person !== '') query.set('person', person);
  if (about !== undefined) query.set('about', about);
  return `/drafts/new?${query}`;
}
