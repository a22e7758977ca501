import { expect, it } from 'vitest';
import { loadCatalogue } from '../../cli/shipped.ts';
import { matchYears } from './match-years.ts';

it('holds every official figure of the catalogue once, and nothing else', () => {
  let figures = 0;
  let told = 0;
  for (const program of loadCatalogue().programs) {
    const rows = matchYears(program);
    told += rows.flatMap(({ quota, filled }) => [quota, filled]).filter((count) => count !== null).length;
    const series = program.facts.filter(({ name }) => /^(quota|filled)_/.test(name));
    figures += series.length;
    for (const { name, value, status } of series) {
      const [kind, year] = name.split('_');
      const row = rows.find((one) => one.year === Number(year));
      expect(row?.[kind === 'quota' ? 'quota' : 'filled']).toBe(value);
      expect(status).toBe('official');
      expect(program.state).toBe('FL');
    }
    const years = rows.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  }
  expect(told).toBe(figures);
  expect(figures).toBeGreaterThan(400);
});
