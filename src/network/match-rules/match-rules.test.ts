import { expect, it } from 'vitest';
import { loadSeason } from '../../cli/shipped.ts';
import { matchRuleId, matchRules, ruleById } from './match-rules.ts';

it('has each id once', () => {
  expect(new Set(matchRules.map(({ id }) => id)).size).toBe(matchRules.length);
  expect(ruleById('soap-contact').grade).toBe('binding');
  expect([matchRuleId('soap-contact'), matchRuleId('length')]).toEqual(['soap-contact', null]);
});

// 2028 has no file of its own: it borrows the last one's rules.
it.each([2026, 2027, 2028])(
  'what is no convention stands in the file of the %i season, with source and date',
  (year) => {
    const season = loadSeason(year);
    if (!season.ok) throw new Error(season.error[0]?.message);
    for (const { id, grade, said } of matchRules) {
      expect('asConvention' in said, id).toBe(grade === 'convention');
      for (const wanted of 'inSeason' in said ? said.inSeason : []) {
        const rule = season.value.rules.find((known) => known.id === wanted);
        expect(rule?.source.url, `${id}: ${wanted}`).toMatch(/^https?:/);
        expect(rule?.date, `${id}: ${wanted}`).toMatch(/^\d{4}-\d{2}/);
      }
    }
  },
);
