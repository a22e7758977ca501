import { expect, it } from 'vitest';
import type { Program } from '../../../catalogue/program.ts';
import { factsToCheck } from './facts-to-check.ts';

const source = { title: 'a list', url: null };
const program: Program = {
  acgmeId: '1400100001',
  nrmpCode: null,
  institution: 'Somewhere',
  listedAs: 'Somewhere',
  city: null,
  state: 'AL',
  website: null,
  place: null,
  listed: '2026-10',
  source,
  tracks: [],
  facts: [{ name: 'visa_j1', value: 'yes', unit: 'yes/no', status: 'reported', date: '2026', source }],
};

it('asks only for what matters to this applicant and is not known', () => {
  expect(factsToCheck(program, 'none', []).visas).toEqual([]);
  expect(factsToCheck(program, 'j1', []).visas).toEqual([]);
  expect(factsToCheck(program, 'either', []).visas).toEqual(['visa_h1b']);
});

it('keeps what the applicant found out, so that it can be taken back', () => {
  const own = { acgmeId: program.acgmeId, fact: 'visa_h1b', value: 'no', seenOn: '2026-11-22' };
  expect(factsToCheck(program, 'h1b', [own]).visas).toEqual(['visa_h1b']);
});
