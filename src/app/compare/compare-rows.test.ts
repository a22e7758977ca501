import { expect, it } from 'vitest';
import { bestFact } from '../../catalogue/facts.ts';
import { loadCatalogue } from '../../cli/shipped.ts';
import { factName, factValue, statusInWords } from '../words/facts.ts';
import { type Compared, compareRows } from './compare-rows.ts';
import { sourcesOf } from './sources-of.ts';

const { programs } = loadCatalogue();
const nothing: Omit<Compared, 'programs'> = {
  ownFacts: [],
  result: null,
  views: new Map(),
  from: null,
  people: () => [],
  note: () => '',
  isFavourite: () => false,
};

it('says of every program what counts, how it is known and where, or that it is not known', () => {
  const four = programs.filter(({ facts }) => facts.length > 6).slice(0, 4);
  const rows = compareRows({ ...nothing, programs: four });
  const { list, numberOf } = sourcesOf(rows);
  for (const name of ['program_type', 'visa_h1b', 'hospital_resident_fte', 'img_share']) {
    const row = rows.find(({ label }) => label === factName(name));
    for (const [index, program] of four.entries()) {
      const best = bestFact(program, name);
      const cell = row?.cells[index];
      expect(cell?.text).toBe(best === null ? 'not known' : factValue(best));
      if (best === null) continue;
      expect(cell?.status).toContain(statusInWords(best.status));
      expect(list[numberOf(best.source) - 1]).toEqual(best.source);
    }
  }
  expect(new Set(list.map(({ title }) => title)).size).toBe(list.length);
});

it('marks a row that differs, and no other', () => {
  const [one, other] = programs.filter(({ state }) => state === 'FL');
  if (one === undefined || other === undefined) throw new Error('no two programs');
  expect(compareRows({ ...nothing, programs: [one, one] }).filter(({ differs }) => differs)).toEqual([]);
  const rows = compareRows({ ...nothing, programs: [one, other], note: (id) => (id === one.acgmeId ? 'kind' : '') });
  expect(rows.find(({ label }) => label === 'Your note')?.differs).toBe(true);
  expect(rows.find(({ label }) => label === 'Favourite')?.differs).toBe(false);
});

it('tells distances from the program of the preliminary year', () => {
  const from = programs.find(({ city }) => city === 'Bronx') ?? null;
  const to = programs.find(({ city }) => city === 'Huntsville');
  if (from === null || to === undefined) throw new Error('no such programs');
  const [row] = compareRows({ ...nothing, programs: [from, to], from }).filter(({ label }) =>
    label.startsWith('From '),
  );
  expect(row?.cells.map(({ text }) => text)).toEqual(['your own program', '811 miles (1,305 km)']);
});
