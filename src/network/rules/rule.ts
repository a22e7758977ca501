import type { PlainDate } from '../../base/plain-date.ts';
import type { Situation } from '../drafts/situation.ts';
import type { GUIDE_LINES } from '../guide/guide-lines.ts';
import type { RuleGrade } from '../match-rules/match-rule.ts';
import type { AskWhat } from '../mentors/ask-findings.ts';
import type { NetworkKind, NetworkValues } from '../records/kinds.ts';
import type { Setting } from './setting.ts';

export type GuideLineId = (typeof GUIDE_LINES)[number]['id'];

/**
 * What a suggestion costs of the day, of the block's budget and of somebody's goodwill.
 * `loop`: closes something open with somebody; free of the block's budget. `shift`: done in passing at work with the own
 * team; free, too, and only on days worked. `outreach`: writes to or meets somebody beyond that. `ask`: a favour that
 * costs effort or standing. `own`: nobody else is concerned.
 */
export const EFFORTS = ['loop', 'shift', 'outreach', 'ask', 'own'] as const;
export type Effort = (typeof EFFORTS)[number];

/** How it is done; what is `in-person` or by `phone` needs the other one's time as well. */
export const WAYS = ['in-person', 'phone', 'e-mail', 'text', 'linkedin', 'alone'] as const;
export type Way = (typeof WAYS)[number];

/** Where a rule comes from. `season`: ids of rules or calendar entries of the season's file, which hold source and date. */
export type RuleSource =
  | { readonly from: 'guide' }
  | { readonly from: 'season'; readonly ids: readonly string[] }
  | { readonly from: 'log' };

/** One reason to do something, kept in a file of its own. */
export interface Rule {
  /** Kebab-case, the file's name; stays the same for good. */
  readonly id: string;
  /** `Bring a teaching point back` */
  readonly title: string;
  /** Lines of the practice guide it serves; at least one. */
  readonly lines: readonly GuideLineId[];
  readonly grade: RuleGrade;
  readonly source: RuleSource;
  /** Why at all, in one sentence for the page that lists all rules; claims no evidence. */
  readonly reason: string;
  readonly effort: Effort;
  readonly way: Way;
  /** A usual number of minutes, 1 to 60. */
  readonly minutes: number;
  /** Worth beside other rules, 1 to 5: 5 is what a year turns on and cannot be made up for later. */
  readonly worth: 1 | 2 | 3 | 4 | 5;
  /**
   * Every opportunity whose window touches `setting.today` to `setting.until`. Pure. Looks neither at capacity, nor at
   * answers the user gave to suggestions, nor at guardrails: the planner does. Days off count only where the rule is
   * about the day itself.
   */
  readonly find: (setting: Setting) => readonly Opportunity[];
}

/** From `opens` to `closes`, both included; null never closes. `best` is within. */
export interface Window {
  readonly opens: PlainDate;
  readonly best: PlainDate;
  readonly closes: PlainDate | null;
}

/** What a rule found worth doing. */
export interface Opportunity {
  /**
   * Tells it from the rule's others and stays while it lasts: the person's id, `kind/id` of a record, a block's id, a
   * month. For a cadence the person's id. A done one that must come again has another subject then, or is undone by the
   * records (a later `best`).
   */
  readonly subject: string;
  /** Who it is with: as they are now (`meantBy`); null for nobody. */
  readonly person: string | null;
  /** The record it is about, as `kind/id`. */
  readonly about: string | null;
  /** `Bring the teaching point on hyponatremia back to Dr. Lopez` */
  readonly do: string;
  /** Why now, in one sentence with the facts it rests on; a convention is called one. */
  readonly why: string;
  readonly window: Window;
  /** Absent: as the rule says. */
  readonly minutes?: number;
  readonly way?: Way;
  readonly effort?: Effort;
  readonly worth?: Rule['worth'];
  /** The end of the window is a promise or somebody's deadline, not a convention: lateness does harm. */
  readonly hard?: boolean;
  /** For an ask: what for. The planner holds it against the guardrails. */
  readonly asks?: AskWhat;
  /** For unsolicited outreach to a program that is not the own one: which one (an ACGME id, or a name in lower case). */
  readonly touches?: string;
  /** Comes again every so many days: two skips loosen it. */
  readonly cadenceDays?: number;
  /** The words to start with. */
  readonly draft?: { readonly situation: Situation; readonly about?: string };
  /** The screen on which it is done, `/letters/7f3a`; absent: the person's page, or none. */
  readonly screen?: string;
  /** What "Done" writes on `setting.today`. Empty: only that it was done. */
  readonly done: readonly Deed[];
}

/** A change of one record that "Done" makes; without id a new record. */
export type Deed = {
  readonly [K in NetworkKind]: { readonly kind: K; readonly id: string | null; readonly fields: NetworkValues<K> };
}[NetworkKind];
