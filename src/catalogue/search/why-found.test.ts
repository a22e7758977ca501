import fc from 'fast-check';
import { expect, it } from 'vitest';
import shipped from '../../../data/catalogue/internal-medicine.json';
import type { Program } from '../program.ts';
import { readCatalogue } from '../read.ts';
import { words } from './fold.ts';
import { programSearch } from './search.ts';
import { whyFound } from './why-found.ts';

const read = readCatalogue(shipped);
const programs: readonly Program[] = read.ok ? read.value.programs : [];
const search = programSearch(programs);
const why = (query: string, index = 0) => {
  const program = search(query)[index];
  return program === undefined ? null : { institution: program.institution, why: whyFound(program, query) };
};

it('says nothing where name and place show it', () => {
  for (const program of programs)
    expect(whyFound(program, `${program.institution} ${program.city ?? ''} ${program.state}`)).toEqual([]);
});

it('calls a word near where it begins no word of any program, and then for all that are found', () => {
  const word = fc.constantFrom(
    ...new Set(
      programs.flatMap(({ institution, listedAs, city, otherNames = [] }) =>
        words(`${institution} ${listedAs} ${city} ${otherNames.map((one) => one.institution).join(' ')}`),
      ),
    ),
  );
  const typed = fc.tuple(word, fc.nat({ max: 3 }), fc.boolean()).map(([whole, cut, slips]) => {
    const part = whole.slice(0, Math.max(3, whole.length - cut));
    return slips ? `${part.slice(0, 2)}${part.slice(3)}` : part;
  });
  let slipped = 0;
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 2 }), (asked) => {
      const query = asked.join(' ');
      const near = search(query).map((program) =>
        whyFound(program, query).flatMap((why) => (why.by === 'near' ? [why.word] : [])),
      );
      for (const one of near) expect(one).toEqual(near[0]);
      if ((near[0]?.length ?? 0) > 0) slipped++;
      for (const miss of near[0] ?? []) expect(programs.every((program) => !begins(program, miss))).toBe(true);
    }),
  );
  expect(slipped).toBeGreaterThan(0);
});

function begins({ institution, city }: Program, word: string): boolean {
  return words(`${institution} ${city ?? ''}`).some((held) => held.startsWith(word));
}

it.each([
  ['2947140P0', 'University of Alabama School of Medicine – Huntsville', { by: 'nrmp', code: '2947140P0' }],
  ['140-35-21470', 'Lincoln Medical Center', { by: 'acgme' }],
  ['MGH', 'Mass General Brigham/Massachusetts General Hospital', { by: 'initials', name: 'MGH' }],
  ['washu', 'Barnes-Jewish Hospital', { by: 'nickname', name: 'WashU' }],
  ['ascension genesys', 'Henry Ford Genesys Hospital', { by: 'other-name', name: { of: '1308', date: '2023' } }],
  ['Clevland Clinic', 'Cleveland Clinic Foundation', { by: 'near', word: 'clevland' }],
  ['SOM Huntsville', 'University of Alabama School of Medicine – Huntsville', { by: 'listed-as' }],
])('%s finds %s and says why', (query, institution, reason) => {
  const found = why(query);
  expect(found?.institution).toBe(institution);
  expect(found?.why[0]).toMatchObject(reason);
});
