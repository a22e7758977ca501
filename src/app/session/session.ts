import { createContext, useContext } from 'react';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Wishes } from '../../loop/pick/wishes.ts';
import type { Profile } from '../../loop/profile.ts';
import type { FieldsOf } from '../../workspace/kinds.ts';
import type { Store } from '../../workspace/store.ts';
import type { Answers } from '../profile/answers.ts';
import type { ReadAnswers } from '../profile/read-answers.ts';
import type { Decisions } from './decisions.ts';

/** The profile taken otherwise in some answers. */
export type Scenario = { readonly id: string; readonly values: FieldsOf<'scenario'> };

/** One person's answers and decisions, own or of a sample, and the ways to change them. */
export interface Session extends Decisions {
  /** Who the invented person is, or null for the user's own session. */
  readonly sample: string | null;
  readonly today: PlainDate;
  readonly answers: Answers;
  readonly reading: ReadAnswers;
  /** Whether anything has been entered. */
  readonly begun: boolean;
  /** What else stands in the way, such as an answer from a backup that no question of the form shows. */
  readonly stuck: readonly string[];
  /** Null while something stands in the way of a list. */
  readonly profile: Profile | null;
  readonly wishes: Wishes;
  /** In the order in which they were kept. */
  readonly scenarios: readonly Scenario[];
  readonly store: Store;
  answer(patch: Partial<Answers>): void;
}

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession outside of a SessionContext');
  return session;
}
