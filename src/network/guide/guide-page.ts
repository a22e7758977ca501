import type { MatchRuleId } from '../match-rules/match-rules.ts';
import type { GuideLineId } from '../rules/rule.ts';

/** A short page of the guide, in the project's own words: 60 to 150 of them, with what to do and what to leave. */
export interface GuidePage {
  /** Kebab-case, the file's name and the end of its address; stays the same for good. */
  readonly id: string;
  readonly title: string;
  /** The lines of the practice guide it belongs to; at least one. */
  readonly lines: readonly GuideLineId[];
  /** Plain sentences; none claims evidence, none holds a figure that would need a source. */
  readonly paragraphs: readonly string[];
  readonly do: readonly string[];
  readonly avoid: readonly string[];
  /** What of it is only usual advice, where the page does not say so itself; null where nothing is measured. */
  readonly convention: string | null;
  /** Rules shown with their grade, source and date. */
  readonly matchRules: readonly MatchRuleId[];
  /** Ids of the season's file that no rule of manners carries, shown with source and date. */
  readonly seasonRules: readonly string[];
  /** Where it is done. */
  readonly screens: readonly { readonly href: string; readonly name: string }[];
}
