import { expect, it } from 'vitest';
import { bestFact } from '../../catalogue/facts.ts';
import { loadCatalogue } from '../../cli/shipped.ts';
import { factSides } from './fact-sides.ts';

const { programs } = loadCatalogue();

it('tells every fact of the catalogue, the one that counts first', () => {
  let several = 0;
  for (const program of programs) {
    for (const name of new Set(program.facts.map((fact) => fact.name))) {
      const { told, best, own, why } = factSides(program, name, []);
      expect(new Set(told)).toEqual(new Set(program.facts.filter((fact) => fact.name === name)));
      expect(told[0]).toBe(bestFact(program, name));
      expect([best, own]).toEqual([told[0], null]);
      expect(why === null).toBe(told.length < 2);
      if (told.length > 1) several++;
    }
  }
  expect(several).toBeGreaterThan(0);
});

it('lets what the user checked count before it, and keeps it beside', () => {
  for (const program of programs.filter(({ facts }) => facts.length > 0).slice(0, 50)) {
    const name = program.facts[0]?.name ?? '';
    const own = { acgmeId: program.acgmeId, fact: name, value: 'as I saw it', seenOn: '2026-11-22' };
    const other = { ...own, acgmeId: '0000000000', value: 'of another' };
    const sides = factSides(program, name, [own, other]);
    expect(sides.best).toEqual(sides.own);
    expect(sides.own?.value).toBe('as I saw it');
    expect(sides.told.length).toBe(program.facts.filter((fact) => fact.name === name).length);
    expect(sides.why).toContain('yourself');
  }
});

it('has nothing to say of what nobody knows', () => {
  const [program] = programs;
  if (program === undefined) throw new Error('no program');
  expect(factSides(program, 'img_share', [])).toMatchObject({ own: null, told: [], best: null, why: null });
});
