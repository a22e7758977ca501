import { logit } from './logistic.ts';
import { matchGivenRanks, type Population, shareMatched } from './population.ts';
import { cumulative, moments, rankCounts } from './rank-counts.ts';

/** Published figures of one specialty: share matched given at least one rank, and contiguous ranks of both groups. */
export interface RankTargets {
  readonly share: number;
  readonly matched: { readonly mean: number; readonly sd: number };
  readonly unmatched: { readonly mean: number; readonly sd: number };
}

const CURVE = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15];
const MATCHED_AT = [2, 4, 7];
const UNMATCHED_AT = [1, 2, 3];

/** P(match given k) for k = 1, 2, … 60 (index 0 is NaN), from the shares and the two distributions of ranks. */
export function targetCurve(targets: RankTargets): Float64Array {
  const won = rankCounts(targets.matched.mean, targets.matched.sd);
  const lost = rankCounts(targets.unmatched.mean, targets.unmatched.sd);
  return won.map((p, k) => (p * targets.share) / (p * targets.share + (lost[k] as number) * (1 - targets.share)));
}

/** The 21 residuals of odds.md §3, each divided by its scale. */
export function residualsTo(targets: RankTargets): (model: Population) => Float64Array {
  const curve = targetCurve(targets);
  const won = rankCounts(targets.matched.mean, targets.matched.sd);
  const lost = rankCounts(targets.unmatched.mean, targets.unmatched.sd);
  return (model) => {
    const m = moments(model.matched);
    const u = moments(model.unmatched);
    return Float64Array.from([
      (logit(shareMatched(model)) - logit(targets.share)) / 0.03,
      (m.mean - targets.matched.mean) / 0.15,
      (m.sd - targets.matched.sd) / 0.25,
      (u.mean - targets.unmatched.mean) / 0.12,
      (u.sd - targets.unmatched.sd) / 0.2,
      ...CURVE.map((k) => (matchGivenRanks(model, k) - (curve[k] as number)) / 0.03),
      ...MATCHED_AT.map((k) => (cumulative(model.matched, k) - cumulative(won, k)) / 0.03),
      ...UNMATCHED_AT.map((k) => (cumulative(model.unmatched, k) - cumulative(lost, k)) / 0.03),
    ]);
  };
}
