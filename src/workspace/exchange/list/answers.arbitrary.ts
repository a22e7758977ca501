import fc from 'fast-check';
import type { Program } from '../../../catalogue/program.ts';
import { bandOf } from '../../../loop/pick/band.ts';
import type { PickResult } from '../../../loop/pick/result.ts';
import { NAMES } from '../writers.arbitrary.ts';

const name = fc.oneof(
  fc.constantFrom(...NAMES, '+1 Health', '-Valley', '@Home, Inc.', 'Quote " Clinic', "'=1+1"),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== ''),
);
const page = fc.constantFrom('https://example.org/gme', 'https://example.org/a?b=c,d;e#f', 'http://example.org');

/** Programs of an invented catalogue, with names that make readers stumble. */
export const programsArbitrary: fc.Arbitrary<readonly Program[]> = fc
  .array(fc.record({ institution: name, city: fc.option(name), website: fc.option(page), hasCode: fc.boolean() }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) =>
    rows.map(({ hasCode, ...row }, index) => ({
      ...row,
      acgmeId: `14${String(index * 7919).padStart(8, '0')}`,
      nrmpCode: hasCode ? `${1000000 + index}C0` : null,
      listedAs: row.institution,
      state: 'NY',
      place: null,
      listed: '2026',
      source: { title: 'a list', url: null },
      tracks: [],
      facts: [],
    })),
  );

const share = fc.double({ min: 0, max: 1, noNaN: true });
const interval = fc
  .tuple(share, share, share)
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, median = 0, high = 0]) => ({ low, median, high }));
const reason = fc.record({
  term: fc.constantFrom('score', 'size', 'gates'),
  logOdds: fc.double({ min: -3, max: 3, noNaN: true }),
  sentence: fc.constantFrom(
    'Your Step 2 CK of 246',
    'Listed as taking 20 residents a year',
    'Sponsors J-1 visas',
    '=1+1',
  ),
  source: fc.constantFrom('assumed', 'a list', 'https://example.org/faq'),
  date: fc.constantFrom('2026', 'undated'),
});

/** Answers of Pick on these programs: any of them in the list, not chosen or excluded, in any order. */
export function answerArbitrary(programs: readonly Program[]): fc.Arbitrary<PickResult> {
  const placed = fc
    .shuffledSubarray([...programs], { minLength: programs.length })
    .chain((order) => fc.tuple(fc.constant(order), fc.nat(order.length), fc.nat(order.length)));
  const details = fc.array(
    fc.record({
      signal: fc.constantFrom('gold', 'silver', 'plain'),
      interviewChance: interval,
      reasons: fc.array(reason, { maxLength: 8 }),
      knownShare: share,
    }),
    { minLength: programs.length, maxLength: programs.length },
  );
  return fc
    .tuple(placed, details, interval, fc.constantFrom('within', 'below', 'above'), fc.nat(5000))
    .map(([[order, a, b], extras, matchChance, support, costUsd]): PickResult => {
      const [end, last] = [Math.min(a, b), Math.max(a, b)];
      return {
        summary: {
          season: 2027,
          asOf: '2026-11-22',
          applications: end,
          costUsd,
          matchChance,
          expectedInterviews: matchChance,
          atLeastOneInterview: matchChance,
          matchGivenInterview: matchChance,
          unseenStrength: { low: 0, high: 1 },
          support,
          signals: { gold: 1, silver: 2 },
          assumptions: ['Something is assumed.'],
          openDoors: [],
        },
        list: order.slice(0, end).flatMap(({ acgmeId, nrmpCode, institution, city, state, website }, index) => {
          const extra = extras[index];
          return extra === undefined
            ? []
            : {
                ...{ acgmeId, nrmpCode, institution, city, state, website },
                ...extra,
                band: bandOf(extra.interviewChance.median),
                group: null,
                notes: [],
              };
        }),
        notChosen: order.slice(end, last).map(({ acgmeId }) => ({ acgmeId, reason: 'Further down.', group: null })),
        excluded: order.slice(last).map(({ acgmeId }, index) => ({
          acgmeId,
          gate: index % 2 === 0 ? 'J-1 sponsorship' : 'left out by you',
          source: 'a list',
          date: '2026',
        })),
        unknowns: [],
        frontier: [],
      };
    });
}
