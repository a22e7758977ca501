import { expect, it } from 'vitest';
import { loadSeason } from '../../cli/shipped.ts';
import { RULES } from '../rules/rules.ts';
import { liveYear } from './lived-year.fixtures.ts';
import { RESIDENTS } from './resident.fixtures.ts';

const LIVES = process.env.PRELUDE_DEEP === '1' ? 1000 : 50;

const seasons = new Map(
  [2026, 2027, 2028].map((year) => {
    const season = loadSeason(year);
    return [year, season.ok ? season.value : null];
  }),
);

it('holds every law through whole years, and offers in time what a year turns on', () => {
  const total = { looks: 0, offered: 0, done: 0, putOff: 0, postponed: 0, quiet: 0 };
  const rules = new Set<string>();
  const broken: string[] = [];
  for (let life = 0; life < LIVES; life += 1) {
    const resident = RESIDENTS[life % RESIDENTS.length];
    if (resident === undefined) throw new Error('nobody to live');
    const lived = liveYear(resident, `${process.env.PRELUDE_SEED}/${life}`, (year) => seasons.get(year) ?? null);
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += lived[key];
    for (const rule of lived.rules) rules.add(rule);
    broken.push(...lived.broken);
  }
  const counts = Object.entries(total).map(([what, count]) => `${what} ${count}`);
  console.log(
    `${LIVES} years lived: ${counts.join(', ')}; ${rules.size} of ${RULES.length} rules; ${broken.length} laws broken`,
  );
  expect(broken).toEqual([]);
  expect(rules.size).toBeGreaterThan(45);
}, 3_600_000);
