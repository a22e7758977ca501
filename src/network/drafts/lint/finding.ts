import type { RuleGrade } from '../../match-rules/match-rule.ts';

/** As the rules of the Match, and `privacy` for what may tell who a patient is. */
export type FindingGrade = RuleGrade | 'privacy';

export type LintRuleId =
  | 'patient-information'
  | 'soap-contact'
  | 'rank-talk'
  | 'concurrent-year'
  | 'interview-thank-you'
  | 'own-director-first'
  | 'letter-when-eligible'
  | 'letter-not-asked-again'
  | 'strong-letter'
  | 'first-contact-no-ask'
  | 'one-nudge'
  | 'one-ask'
  | 'pressure'
  | 'flattery'
  | 'placeholder'
  | 'specific-detail'
  | 'length';

/** Something to look at in a draft, at `part.slice(start, end)` of its subject or body; `line` counts from 1. */
export interface DraftFinding {
  readonly rule: LintRuleId;
  readonly grade: FindingGrade;
  readonly place: {
    readonly part: 'subject' | 'body';
    readonly start: number;
    readonly end: number;
    readonly line: number;
  };
  /** What it is and how to mend it. */
  readonly sentence: string;
}
