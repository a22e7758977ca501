import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';

/** What one person's entries say of them as a teacher; the days in order, each once. */
interface LogFacts {
  /** Days on which they taught something. */
  readonly taughtOn: readonly PlainDate[];
  /** Days on which their feedback came. */
  readonly feedbackOn: readonly PlainDate[];
  /** How often they gave advice. */
  readonly advice: number;
  /** How often their feedback named something concrete, praise or not. */
  readonly specificFeedback: number;
}

const NOTHING: LogFacts = { taughtOn: [], feedbackOn: [], advice: 0, specificFeedback: 0 };

export function logFacts(entries: readonly Entry[] | undefined): LogFacts {
  return entries === undefined ? NOTHING : factsAmong(entries);
}

const factsAmong: (entries: readonly Entry[]) => LogFacts = remember((entries) => {
  const taughtOn = new Set<PlainDate>();
  const feedbackOn = new Set<PlainDate>();
  let advice = 0;
  let specificFeedback = 0;
  for (const { kind, values } of entries) {
    if (kind === 'learning-loop' && values.heardOn != null) taughtOn.add(values.heardOn);
    if (kind === 'feedback-loop' && values.receivedOn != null) feedbackOn.add(values.receivedOn);
    if (kind === 'feedback-loop' && values.specific === true) specificFeedback += 1;
    if (kind === 'advice') advice += 1;
  }
  if (taughtOn.size + feedbackOn.size + advice + specificFeedback === 0) return NOTHING;
  return { taughtOn: [...taughtOn].sort(), feedbackOn: [...feedbackOn].sort(), advice, specificFeedback };
});
