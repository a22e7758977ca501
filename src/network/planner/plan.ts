import type { PlainDate } from '../../base/plain-date.ts';
import type { WarningGrade } from '../guard/warning-grade.ts';
import type { Known } from '../journal/journal.ts';
import type { RuleGrade } from '../match-rules/match-rule.ts';
import type { Block } from '../records/block.ts';
import type { Effort, Opportunity, Rule, RuleSource, Way } from '../rules/rule.ts';

/** An opportunity together with what its rule says of it. */
export interface Candidate extends Opportunity {
  readonly rule: string;
  /** `suggestionId(rule, subject)`: the id of the record that holds what the user answered. */
  readonly id: string;
  readonly title: string;
  readonly grade: RuleGrade;
  readonly source: RuleSource;
  readonly effort: Effort;
  readonly way: Way;
  readonly minutes: number;
  readonly worth: Rule['worth'];
}

export interface Suggestion extends Candidate {
  /** Why this one and why on this day: `Closes tomorrow, and nothing else with Dr. Lopez is planned.` */
  readonly chosen: string;
  /** What speaks against it all the same; guardrails warn, the user decides. */
  readonly cautions: readonly string[];
  /** Put off twice: the planner offers to loosen the cadence to so many days. */
  readonly loosenTo: number | null;
}

// biome-ignore format: a list in one line
const DAY_KINDS = ['working', 'off', 'golden-weekend', 'post-call', 'after-nights', 'vacation', 'unknown'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export interface PlanDay {
  readonly date: PlainDate;
  /** The block the day belongs to; null where none is entered. */
  readonly block: Known<Block> | null;
  readonly kind: DayKind;
  /** What the block leaves for outreach in that week, and what of it is used. */
  readonly budget: { readonly week: number; readonly used: number };
  /** At most three, the most worth first. */
  readonly suggestions: readonly Suggestion[];
}

/** Why a candidate is not in the plan though its window is open. */
// biome-ignore format: a table
const POSTPONED_FOR = [
  'three-a-day', 'budget', 'one-a-person', 'guardrail', 'not-now', 'rest-day', 'not-at-work', 'sleep', 'after-absence', 'better-day',
] as const;

export interface Postponed {
  readonly candidate: Candidate;
  readonly for: (typeof POSTPONED_FOR)[number];
  /** When it may come; null where no day is known. */
  readonly until: PlainDate | null;
  /** One sentence. */
  readonly reason: string;
}

/** What a person should know though nothing is to be done about it today: a door that closes, a rule that binds. */
export interface Warning {
  readonly id: string;
  readonly grade: WarningGrade;
  readonly sentence: string;
  readonly source: RuleSource;
}

export interface Plan {
  readonly days: readonly PlanDay[];
  /** Every candidate whose window touches the days and that stands on none of them. */
  readonly postponed: readonly Postponed[];
  readonly warnings: readonly Warning[];
}
