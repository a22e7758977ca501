import type { Identity } from '../records/identity.ts';
import type { Person } from '../records/person.ts';
import type { DraftDetails } from './details.ts';
import type { Situation } from './situation.ts';

export type DraftChannel = 'e-mail' | 'linkedin';

/** What a starter writes from: absent and null are unknown, and become a placeholder. */
export interface DraftContext {
  readonly person: Person | null;
  readonly identity: Identity | null;
  readonly details: DraftDetails;
}

/** One situation of the practice guide, with words to begin with. */
export interface Starter {
  readonly situation: Situation;
  readonly title: string;
  /** When it fits, in one sentence. */
  readonly when: string;
  readonly channel: DraftChannel;
  readonly subject: (context: DraftContext) => string;
  /** Paragraphs between the greeting and the name. */
  readonly paragraphs: (context: DraftContext) => readonly string[];
  /** The reader does not know the user: how to reach them stands below the name. */
  readonly withContact?: true;
}

export interface ComposedDraft {
  readonly subject: string;
  readonly body: string;
  readonly channel: DraftChannel;
}
