import type { PlainDate } from '../../base/plain-date.ts';

/**
 * How binding a rule is. `binding`: the Match's own agreement or an accreditor's requirement; `official-recommendation`:
 * an official body or institution says so; `convention`: usual advice without evidence, and always called that.
 */
export type RuleGrade = 'binding' | 'official-recommendation' | 'convention';

export const GRADE_NAMES: Readonly<Record<RuleGrade, string>> = {
  binding: 'Binding rule',
  'official-recommendation': 'Official recommendation',
  convention: 'A convention, without evidence',
};

/** One rule of manners or of the Match, as one dated source states it. */
export interface MatchRule {
  readonly id: string;
  readonly grade: RuleGrade;
  /** A few words for a heading. */
  readonly title: string;
  /** What it says, to the user. */
  readonly sentence: string;
  /** What is allowed beside it; null where nothing needs saying. */
  readonly allowed: string | null;
  readonly source: {
    readonly name: string;
    /** Null for a convention of the practice guide this project follows. */
    readonly url: string | null;
    /** As the page says: `2025-07`; `undated` where it says nothing. */
    readonly date: string;
  };
  /** When the source was read for this project. */
  readonly readOn: PlainDate;
  /** The official page to check before relying on it; null for a convention. */
  readonly checkOfficialPage: string | null;
}
