import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BANDS, type Listed } from '../../loop/pick/result.ts';
import { arrange } from './arrange.ts';

const group = fc.constantFrom(null, 'g1', 'g2', 'g3');
const listed: fc.Arbitrary<Listed> = fc.record({
  acgmeId: fc.uuid(),
  nrmpCode: fc.constant(null),
  institution: fc.string(),
  city: fc.constant(null),
  state: fc.constant('NY'),
  website: fc.constant(null),
  band: fc.constantFrom(...BANDS),
  signal: fc.constantFrom('gold', 'silver', 'plain'),
  interviewChance: fc.double({ min: 0, max: 1, noNaN: true }).map((median) => ({ median, low: 0, high: 1 })),
  reasons: fc.constant([]),
  knownShare: fc.constant(0),
  group,
  notes: fc.constant([]),
});
const result = fc.record({
  list: fc.array(listed, { maxLength: 30 }),
  notChosen: fc.array(fc.record({ acgmeId: fc.uuid(), reason: fc.string(), group }), { maxLength: 30 }),
});

it('shows every program of the list once, in the order of its chance', () => {
  fc.assert(
    fc.property(result, (given) => {
      const bands = arrange(given);
      const shown = bands.flatMap(({ entries }) =>
        entries.flatMap((entry) => (entry.kind === 'program' ? [entry.program] : entry.chosen)),
      );
      expect(shown.map(({ acgmeId }) => acgmeId).toSorted()).toEqual(
        given.list.map(({ acgmeId }) => acgmeId).toSorted(),
      );
      for (const { band, entries, programs } of bands) {
        const members = entries.flatMap((entry) => (entry.kind === 'program' ? [entry.program] : entry.chosen));
        expect(members).toHaveLength(programs);
        expect(members.every((program) => program.band === band)).toBe(true);
        const firsts = entries.map(
          (e) => (e.kind === 'program' ? e.program : e.chosen[0])?.interviewChance.median ?? 0,
        );
        expect(firsts).toEqual(firsts.toSorted((a, b) => b - a));
      }
    }),
  );
});

it('makes a block only where there is something left to choose from', () => {
  fc.assert(
    fc.property(result, (given) => {
      for (const entry of arrange(given).flatMap(({ entries }) => entries)) {
        if (entry.kind === 'program') {
          const { group: of } = entry.program;
          expect(of === null || given.notChosen.every((other) => other.group !== of)).toBe(true);
        } else {
          expect(entry.others.length).toBeGreaterThan(0);
        }
      }
    }),
  );
});
