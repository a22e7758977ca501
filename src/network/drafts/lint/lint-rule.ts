import type { DraftText, Span } from './draft-text.ts';
import type { FindingGrade, LintRuleId } from './finding.ts';
import type { LintContext } from './lint-context.ts';

/** A place in the text, and what to say of it. */
export interface Hit extends Span {
  readonly sentence: string;
}

/** One thing a draft is read for. */
export interface LintRule {
  readonly id: LintRuleId;
  readonly grade: FindingGrade;
  /** Only the body is read; otherwise the subject, too. */
  readonly bodyOnly?: true;
  readonly find: (draft: DraftText, context: LintContext) => readonly Hit[];
}
