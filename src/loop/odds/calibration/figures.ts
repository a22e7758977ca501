import * as z from 'zod/mini';
import type { Result } from '../../../base/result.ts';
import { readWith } from '../../../base/schema.ts';
import type { ScoreTargets } from '../../../engine/odds/score.ts';
import type { RankTargets } from '../../../engine/odds/targets.ts';

const figure = z.object({ value: z.number(), year: z.string(), kind: z.string(), source: z.string() });

const specialty = z.object({
  matched: figure,
  notMatched: figure,
  ranksMatchedMean: figure,
  ranksMatchedSd: figure,
  ranksNotMatchedMean: figure,
  ranksNotMatchedSd: figure,
  scoreMatched: figure,
  scoreNotMatched: figure,
});

const figuresSchema = z.object({
  specialty: z.extend(specialty, {
    /** Within both groups. */
    scoreSd: figure,
    usMeanScore: figure,
    usRanked: figure,
    usMatched: figure,
    nonUsRanked: figure,
    nonUsMatched: figure,
  }),
  checks: z.record(z.string(), figure),
  holdOuts: z.record(z.string(), specialty),
});

export type Figures = z.infer<typeof figuresSchema>;
type Specialty = z.infer<typeof specialty>;

/** Reads data/odds/figures.json. */
export function readFigures(json: unknown): Result<Figures> {
  return readWith(figuresSchema, json);
}

/** What the fit aims at: the specialty's own figures, and nothing else. */
export interface Targets {
  readonly ranks: RankTargets;
  readonly score: ScoreTargets;
  readonly usMeanScore: number;
  /** P(match given at least one rank) of a US IMG. */
  readonly usShare: number;
}

export function targetsOf(own: Figures['specialty']): Targets {
  const share = rankTargets(own).share;
  const logit = (p: number) => Math.log(p / (1 - p));
  const us = logit(own.usMatched.value / own.usRanked.value) - logit(own.nonUsMatched.value / own.nonUsRanked.value);
  return {
    ranks: rankTargets(own),
    score: { matched: own.scoreMatched.value, unmatched: own.scoreNotMatched.value, sd: own.scoreSd.value },
    usMeanScore: own.usMeanScore.value,
    usShare: 1 / (1 + Math.exp(-(logit(share) + us))),
  };
}

export function rankTargets(of: Specialty): RankTargets {
  return {
    share: of.matched.value / (of.matched.value + of.notMatched.value),
    matched: { mean: of.ranksMatchedMean.value, sd: of.ranksMatchedSd.value },
    unmatched: { mean: of.ranksNotMatchedMean.value, sd: of.ranksNotMatchedSd.value },
  };
}
