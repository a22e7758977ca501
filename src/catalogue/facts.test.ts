import fc from 'fast-check';
import { expect, it } from 'vitest';
import shipped from '../../data/catalogue/internal-medicine.json';
import { FACT_STATUSES, type Fact } from './fact.ts';
import { latestDay } from './fact-date.ts';
import { bestFact, type OwnFact } from './facts.ts';
import type { Program } from './program.ts';
import { readCatalogue } from './read.ts';

const source = { title: 'a list', url: null };
const empty: Program = {
  acgmeId: '1403521470',
  nrmpCode: null,
  institution: 'A Hospital',
  listedAs: 'A Hosp',
  city: null,
  state: 'NY',
  website: null,
  place: null,
  listed: '2026-10',
  source,
  tracks: [],
  facts: [],
};
const dates = fc.constantFrom('undated', '2021', '2022/2023', '2023-05', '2026', '2026-10-02');
const fact: fc.Arbitrary<Fact> = fc.record({
  name: fc.constantFrom('visa_j1', 'visa_h1b'),
  value: fc.constantFrom('yes', 'no'),
  unit: fc.constant('yes/no'),
  status: fc.constantFrom(...FACT_STATUSES),
  date: dates,
  source: fc.constant(source),
});
const own: fc.Arbitrary<OwnFact> = fc.record({
  acgmeId: fc.constantFrom(empty.acgmeId, '1400000000'),
  fact: fc.constantFrom('visa_j1', 'visa_h1b'),
  value: fc.constantFrom('yes', 'no'),
  seenOn: fc.constantFrom('2026-01-01', '2026-11-20'),
});
const rank = ({ status }: Fact) => FACT_STATUSES.indexOf(status);

it('prefers the stronger status, then the later date, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(fact), (facts) => {
      const best = bestFact({ ...empty, facts }, 'visa_j1');
      const rivals = facts.filter(({ name }) => name === 'visa_j1');
      expect(best === null).toBe(rivals.length === 0);
      for (const rival of rivals) {
        if (best === null) return;
        expect(rank(best)).toBeLessThanOrEqual(rank(rival));
        if (rank(best) === rank(rival)) expect(latestDay(best.date) >= latestDay(rival.date)).toBe(true);
      }
    }),
  );
});

it("lets the user's own fact win, the latest of them, and only for its program", () => {
  fc.assert(
    fc.property(fc.array(fact), fc.array(own), (facts, ownFacts) => {
      const mine = ownFacts.filter(({ acgmeId, fact: name }) => acgmeId === empty.acgmeId && name === 'visa_h1b');
      const best = bestFact({ ...empty, facts }, 'visa_h1b', ownFacts);
      const strongest = facts.filter(({ name, status }) => name === 'visa_h1b' && status === 'user');
      if (mine.length === 0) expect(best).toEqual(bestFact({ ...empty, facts }, 'visa_h1b'));
      else if (strongest.length === 0) {
        expect(best?.status).toBe('user');
        expect(best?.date).toBe(
          mine
            .map(({ seenOn }) => seenOn)
            .sort()
            .at(-1),
        );
      }
    }),
  );
});

it('takes what was said last where two own facts are of the same day', () => {
  const say = (value: string): OwnFact => ({ acgmeId: empty.acgmeId, fact: 'visa_h1b', value, seenOn: '2026-11-20' });
  expect(bestFact(empty, 'visa_h1b', [say('yes'), say('no')])).toEqual({
    name: 'visa_h1b',
    value: 'no',
    unit: 'yes/no',
    status: 'user',
    date: '2026-11-20',
    source: { title: 'found out by yourself', url: null },
  });
});

it('keeps both facts of a program that two sources describe, and counts its own page', () => {
  const read = readCatalogue(shipped);
  const program = read.ok ? read.value.programs.find(({ acgmeId }) => acgmeId === '1401100950') : undefined;
  const said = program?.facts.filter(({ name }) => name === 'visa_j1') ?? [];
  expect(said.map(({ status }) => status).sort()).toEqual(['own-page', 'reported']);
  expect(program && bestFact(program, 'visa_j1')).toMatchObject({ status: 'own-page', date: '2022', value: 'yes' });
});
