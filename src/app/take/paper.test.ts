import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Program } from '../../catalogue/program.ts';
import type { Door } from '../../loop/pick/result.ts';
import { answerArbitrary, programsArbitrary } from '../../workspace/exchange/list/answers.arbitrary.ts';
import { paperOf } from './paper.ts';
import { EVERYTHING } from './to-print.ts';

const runs = process.env.PRELUDE_DEEP === '1' ? 3000 : 150;
const cases = programsArbitrary.chain((programs) =>
  fc.tuple(
    fc.constant(new Map<string, Program>(programs.map((program) => [program.acgmeId, program]))),
    answerArbitrary(programs),
  ),
);

it('holds each program of the list once, and numbers every source that is not assumed', () => {
  fc.assert(
    fc.property(cases, ([programs, result]) => {
      const { bands, shared, sources } = paperOf(result, programs, [], EVERYTHING);
      const lines = bands.flatMap((band) => band.programs);
      expect(lines.map(({ program }) => program.acgmeId).toSorted()).toEqual(
        result.list.map(({ acgmeId }) => acgmeId).toSorted(),
      );
      const used = new Set<number>();
      for (const { program, place, helping, lowering } of lines) {
        expect(result.list[place - 1]).toBe(program);
        expect(Math.max(helping.length, lowering.length)).toBeLessThanOrEqual(3);
        expect(helping.every(({ logOdds }) => logOdds > 0) && lowering.every(({ logOdds }) => logOdds < 0)).toBe(true);
      }
      for (const { sentence, source } of [...lines.flatMap((line) => [...line.helping, ...line.lowering]), ...shared]) {
        const named = result.list.flatMap(({ reasons }) => reasons.filter((reason) => reason.sentence === sentence));
        if (source === null) expect(named.some((reason) => reason.source === 'assumed')).toBe(true);
        else {
          used.add(source);
          expect(named.map((reason) => reason.source)).toContain(sources[source - 1]?.source);
        }
      }
      expect(used.size).toBe(sources.length);
    }),
    { numRuns: runs },
  );
});

it('says how a source is known: by its fact, by oneself, else as a published figure', () => {
  const page = { title: 'its page', url: 'https://example.org/faq' };
  const list = { title: 'a list', url: null };
  const program: Program = {
    ...{ acgmeId: '1400000001', nrmpCode: null, institution: 'Hospital', listedAs: 'x', city: null, state: 'NY' },
    ...{ website: null, place: null, listed: '2026', source: list, tracks: [] },
    facts: [{ name: 'visa_j1', value: 'yes', unit: null, status: 'own-page', date: '2026', source: page }],
  };
  const [answer] = fc.sample(
    answerArbitrary([program]).filter((one) => one.list.length === 1),
    1,
  );
  const [listed] = answer?.list ?? [];
  if (answer === undefined || listed === undefined) throw new Error('no answer');
  const reason = (source: string, date: string, logOdds: number) => ({
    ...{ term: source, sentence: source, logOdds, source, date },
  });
  const reasons = [reason(page.url, '2026', 3), reason('I asked', '2026-11-20', 2), reason('NRMP', '2026', 1)];
  const own = { acgmeId: program.acgmeId, fact: 'visa_h1b', value: 'no', seenOn: '2026-11-20', source: 'I asked' };
  const door: Door = {
    id: 'match-week',
    state: 'not yet',
    sentence: 'Match Week begins on 15 March 2027.',
    opens: '2027-03-15',
    closes: '2027-03-19',
    status: 'derived',
    source: 'reckoned (2026-11)',
  };
  const { sources, dates } = paperOf(
    { ...answer, list: [{ ...listed, reasons }], summary: { ...answer.summary, openDoors: [door] } },
    new Map([[program.acgmeId, program]]),
    [own],
    EVERYTHING,
  );
  expect(sources).toEqual([
    { source: page.url, date: '2026', status: 'the program’s own page' },
    { source: 'I asked', date: '2026-11-20', status: 'you checked' },
    { source: 'NRMP', date: '2026', status: 'published figure' },
    { source: 'reckoned (2026-11)', date: null, status: 'Worked out from a rule, not from a published date.' },
  ]);
  expect(dates).toEqual([{ name: 'Match Week and SOAP', sentence: door.sentence, source: 4 }]);
});

it('tells without the reasons nothing that they tell, neither their sources nor what the chance rests on', () => {
  fc.assert(
    fc.property(cases, fc.boolean(), ([programs, result], list) => {
      const paper = paperOf(result, programs, [], { list, reasons: false });
      expect(paper.bands.flatMap((band) => band.programs)).toHaveLength(list ? result.list.length : 0);
      const told = JSON.stringify({ ...paper, bands: paper.bands.map((band) => band.programs) });
      const reasons = result.list.flatMap((program) => program.reasons);
      expect(reasons.filter(({ sentence }) => told.includes(JSON.stringify(sentence)))).toEqual([]);
      expect(paper.assumptions).toEqual([]);
      expect(paper.sources).toHaveLength(new Set(paper.dates.map(({ source }) => source)).size);
    }),
    { numRuns: runs },
  );
});
