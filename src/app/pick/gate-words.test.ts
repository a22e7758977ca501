import { expect, it } from 'vitest';
import type { Program } from '../../catalogue/program.ts';
import { gateInWords } from './gate-words.ts';

const source = { title: 'its own page', url: null };
const program = {
  acgmeId: '1400100001',
  facts: [
    { name: 'max_years_since_graduation', value: 5, unit: null, status: 'own-page', date: '2022', source },
    { name: 'max_failed_attempts', value: 0, unit: null, status: 'own-page', date: '2022', source },
  ],
} as unknown as Program;

it('says the limit that closes a program', () => {
  expect(gateInWords('years since graduation', program, [])).toBe('It takes graduates of the last 5 years.');
  expect(gateInWords('failed attempts', program, [])).toBe('It accepts no failed attempt.');
});

it('takes what the user found out', () => {
  const own = { acgmeId: program.acgmeId, fact: 'visa_h1b', value: 'no', seenOn: '2026-11-22' };
  expect(gateInWords('H-1B sponsorship', program, [own])).toBe('It does not sponsor the H-1B visa.');
});

it('falls back on the name of the gate', () => {
  expect(gateInWords('left out by you', program, [])).toBe('Left out by you.');
  expect(gateInWords('lowest score', undefined, [])).toBe('Lowest score.');
});
