import type { DraftChannel } from '../draft.ts';
import type { Situation } from '../situation.ts';

/** What the record knows beside the words of a draft; whatever is absent is unknown, and the words alone count. */
export interface LintContext {
  readonly situation?: Situation | null;
  readonly channel?: DraftChannel;
  /** It was nudged before. */
  readonly nudged?: boolean;
  /** How they answered when asked for a letter. */
  readonly letterAnswer?: 'agreed' | 'hesitant' | 'declined' | null;
  /** Whether the log shows two weeks together and good, specific feedback. */
  readonly letterEligible?: boolean;
  /** It is written in the days of SOAP. */
  readonly soapDay?: boolean;
  /** No contact with them is in the log. */
  readonly firstContact?: boolean;
}
