import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FACT_KINDS, misfit } from '../fact-kind.ts';
import { readValue } from './value.ts';

it.each([
  ['visa_h1b', 'Yes', 'yes'],
  ['visa_h1b', ' Y ', 'yes'],
  ['visa_h1b', 'TRUE', 'yes'],
  ['visa_h1b', '1', 'yes'],
  ['visa_h1b', 'no', 'no'],
  ['visa_h1b', 'False', 'no'],
  ['visa_h1b', 'J-1, H-1B', 'yes'],
  ['visa_h1b', 'J1/H1b visas', 'yes'],
  ['visa_j1', 'J1 only', 'yes'],
  ['visa_j1', 'J-1 only', 'yes'],
  ['visa_j1', 'none', 'no'],
  ['visa_h1b', '?', null],
  ['visa_h1b', 'Unknown', null],
  ['visa_h1b', '', null],
  ['visa_h1b', '–', null],
  ['img_share', '35%', 35],
  ['img_share', '35 %', 35],
  ['img_share', '35.5', 35.5],
  ['img_share', '0.5%', 0.5],
  ['img_share', '0', 0],
  ['employer_h1b_physician_positions', '1,234', 1234],
  ['hospital_beds', '1 234 beds', 1234],
  ['step2ck_minimum', '220+', 220],
  ['step2ck_minimum', '≥ 220', 220],
  ['max_years_since_graduation', '5 years', 5],
  ['positions_pgy1', '12', 12],
  ['program_type', 'University', 'university'],
  ['program_type', 'Community, university-affiliated', 'community-university-affiliated'],
  ['us_clinical_experience', 'three  months', 'three months'],
])('reads %s %j as %j', (fact, cell, value) => {
  expect(readValue(fact, cell)).toEqual({ ok: true, value });
});

it.each([
  ['visa_h1b', 'maybe', /neither yes nor no/],
  ['visa_h1b', 'J-1 only', /does not prove that there is no H-1B/],
  ['visa_j1', 'H-1B', /does not prove that there is no J-1/],
  ['visa_h1b', 'no J-1', /neither yes nor no/],
  ['img_share', '0.35', /35 %/],
  ['img_share', '1', /100 %/],
  ['img_share', '135%', /from 0 to 100/],
  ['img_share', '12,34', /not a number/],
  ['step2ck_minimum', '220-230', /not a number/],
  ['step2ck_minimum', '320', /from 1 to 300/],
  ['step2ck_minimum', '220.5', /whole number/],
  ['max_failed_attempts', '-1', /from 0/],
  ['hospital_beds', '50%', /not a number/],
  ['program_type', 'nice', /is not one of/],
  ['program_type', 'constructor', /"constructor" is not one of/],
  ['us_clinical_experience', 'x'.repeat(300), /shorten/],
])('refuses %s %j', (fact, cell, message) => {
  const read = readValue(fact, cell);
  expect(read.ok ? '' : read.error).toMatch(message);
});

it('never throws, and never lets a value through that does not fit', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789,.%+- ≥jh1b') }));
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(FACT_KINDS)), text, (fact, cell) => {
      const read = readValue(fact, cell);
      if (read.ok && read.value !== null) expect(misfit(fact, read.value)).toBeNull();
    }),
    { numRuns: 1000 },
  );
});
