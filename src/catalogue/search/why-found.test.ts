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

const heard = new Set(programs.flatMap(({ institution, city }) => words(`${institution} ${city ?? ''}`)));

it('gives each word that name and place lack a reason, and a near miss only where nothing has the words', () => {
  const word = fc.constantFrom(
    ...new Set(
      programs.flatMap(({ institution, listedAs, city, otherNames = [] }) =>
        words(`${institution} ${listedAs} ${city} ${otherNames.map((one) => one.institution).join(' ')}`),
      ),
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 2 }), fc.nat({ max: 3 }), (asked, cut) => {
      const query = asked.map((one) => one.slice(0, Math.max(2, one.length - cut))).join(' ');
      const found = search(query).slice(0, 5);
      for (const program of found) {
        const reasons = whyFound(program, query);
        const begun = words(query).filter((one) =>
          programs.some(({ institution, city }) =>
            words(`${institution} ${city}`).some((held) => held.startsWith(one)),
          ),
        );
        if (begun.length === words(query).length && asked.length === 1)
          expect(reasons.every(({ by }) => by !== 'near')).toBe(true);
      }
    }),
  );
});

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
