import { expect, it } from 'vitest';
import { loadCatalogue } from '../../cli/shipped.ts';
import { ALWAYS_SHOWN, HOSPITAL_FACTS, SHOWN_WHERE_KNOWN, VISA_FACTS } from './fact-names.ts';
import { matchYears } from './match-years.ts';

it('has a place for every fact of every program', () => {
  const placed = new Set<string>([...ALWAYS_SHOWN, ...SHOWN_WHERE_KNOWN, ...HOSPITAL_FACTS, ...VISA_FACTS]);
  for (const program of loadCatalogue().programs) {
    const years = new Set(matchYears(program).flatMap(({ year }) => [`quota_${year}`, `filled_${year}`]));
    const lost = program.facts.filter(({ name }) => !placed.has(name) && !years.has(name));
    expect(lost, program.acgmeId).toEqual([]);
  }
});
