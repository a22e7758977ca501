import type { Book } from '../book.ts';
import { marketOf } from '../fold.ts';
import type { Draw } from '../table.ts';
import { gather, judgeSent, sendAll } from './crowd.ts';
import { syntheticApplicants } from './synthetic.ts';

/** What the user's path says of other synthetic applicants than those it was calibrated on (C6). */
export interface Closing {
  /** P(match given at least one interview). */
  readonly share: number;
  readonly atLeastOne: number;
  readonly expected: number;
  /** Mean score of the matched and of the not matched with at least one interview. */
  readonly scoreMatched: number;
  readonly scoreUnmatched: number;
  /** P(match given at least one interview) by band of Step 2 CK, with the mean score of those in it. */
  readonly bands: readonly {
    readonly from: number;
    readonly to: number;
    readonly score: number;
    readonly share: number;
  }[];
}

// biome-ignore format: a table
const BANDS = [[209, 220], [220, 230], [230, 240], [240, 250], [250, 260], [260, 270], [270, 285]] as const;

export function closingTest(book: Book, { parameters, stateEffects }: Draw, count: number, seed: string): Closing {
  const crowd = gather(book, syntheticApplicants(count, seed));
  // The figures are of 2026: the drift of 2027 does not belong to them.
  const at = { ...parameters, drift: 0 };
  const judged = sendAll(crowd, marketOf(crowd.shipped, { parameters: at, stateEffects }), null).map((sent) => ({
    score: sent.applicant.score,
    ...judgeSent(sent, at),
  }));
  const sum = (of: typeof judged, read: (one: (typeof judged)[number]) => number) =>
    of.reduce((total, one) => total + read(one), 0);
  const share = (of: typeof judged) => sum(of, (one) => one.match) / sum(of, (one) => one.atLeastOne);
  const meanScore = (weight: (one: (typeof judged)[number]) => number) =>
    sum(judged, (one) => weight(one) * one.score) / sum(judged, weight);
  return {
    share: share(judged),
    atLeastOne: sum(judged, (one) => one.atLeastOne) / judged.length,
    expected: sum(judged, (one) => one.expected) / judged.length,
    scoreMatched: meanScore((one) => one.match),
    scoreUnmatched: meanScore((one) => one.atLeastOne - one.match),
    bands: BANDS.map(([from, to]) => {
      const inside = judged.filter(({ score }) => score >= from && score < to);
      return { from, to, score: sum(inside, (one) => one.score) / inside.length, share: share(inside) };
    }),
  };
}
