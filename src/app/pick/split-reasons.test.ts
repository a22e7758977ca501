import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Listed, Reason } from '../../loop/pick/result.ts';
import { sharedReasons, splitReasons } from './split-reasons.ts';

const reason = (term: string, logOdds: number): Reason => ({ term, logOdds, sentence: term, source: '', date: '' });
const listed = (reasons: readonly Reason[]) => ({ reasons }) as unknown as Listed;

it('parts what is the same everywhere from what tells programs apart, the weightiest first', () => {
  const base = reason('base', -3.7);
  const score = reason('score', 0.1);
  const gates = reason('gates', -0.05);
  const list = [listed([gates, reason('size', 0.7), score, base]), listed([gates, reason('size', -0.2), score, base])];
  const split = splitReasons(list[1]?.reasons ?? [], sharedReasons(list));
  expect(split.own.map(({ term }) => term)).toEqual(['size', 'gates']);
  expect(split.shared.map(({ term }) => term)).toEqual(['base', 'score']);
});

it('loses no reason and shows none twice', () => {
  const reasons = fc.array(
    fc.record({ term: fc.constantFrom('gates', 'size', 'base', 'score'), logOdds: fc.constantFrom(-1, 0, 1) }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(fc.array(reasons, { maxLength: 5 }), (given) => {
      const list = given.map((of) => listed(of.map(({ term, logOdds }) => reason(term, logOdds))));
      const shared = sharedReasons(list);
      for (const { reasons: all } of list) {
        const split = splitReasons(all, shared);
        expect(split.own.length + split.shared.length).toBe(all.length);
      }
    }),
  );
});
