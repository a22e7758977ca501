import type { Situation } from '../../network/drafts/situation.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';

interface About {
  /** To whom. */
  readonly person?: string | null | undefined;
  /** The record it is about, as `kind/id`. */
  readonly about?: string;
}

/** Where a message for a situation is written. */
export function draftHref(situation: Situation, { person, about }: About = {}): string {
  return newDraftHref({ situation, person: person || null, about: about ?? null });
}
