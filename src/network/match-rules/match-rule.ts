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

/** One rule of manners or of the Match. */
export interface MatchRule {
  readonly id: string;
  readonly grade: RuleGrade;
  /** A few words for a heading. */
  readonly title: string;
  /**
   * Which rules of the season's file say it, with their sources and dates, so that a new season is one change there; of
   * a convention its own words, as no source stands behind it.
   */
  readonly said: { readonly inSeason: readonly string[] } | { readonly asConvention: string };
  /** What is allowed beside it; null where nothing needs saying. */
  readonly allowed: string | null;
}
