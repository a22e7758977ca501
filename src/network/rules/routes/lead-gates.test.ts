import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { leadGates } from './lead-gates.ts';

const told = has('identity', 'identity', { yearBegan: '2026-07-01', directorToldOn: '2026-08-01' });
const lead = { program: '1400121022', institution: 'Lakeside', seenOn: '2026-10-01', startsOn: '2027-07-01' } as const;

it('holds for the first gate nobody knows, one after the other', () => {
  expect(found(leadGates, '2026-10-02', [told, has('lead', 'l', lead)])).toMatchObject([
    { subject: 'lead/l/visa', do: 'Find out about the place at Lakeside whether it takes your visa' },
  ]);
  const next = has('lead', 'l', { ...lead, visa: 'passed' });
  expect(found(leadGates, '2026-10-02', [told, next])).toMatchObject([{ subject: 'lead/l/credit' }]);
});

it('asks for no visa where none is needed', () => {
  expect(found(leadGates, '2026-10-02', [has('lead', 'l', lead)], { visaNeed: 'none' })[0]?.subject).toBe(
    'lead/l/credit',
  );
});

it('does not where a gate is closed, or the lead has', () => {
  expect(found(leadGates, '2026-10-02', [has('lead', 'l', { ...lead, step3: 'not-passed' })])).toEqual([]);
  expect(found(leadGates, '2026-10-02', [has('lead', 'l', { ...lead, status: 'closed' })])).toEqual([]);
});

it('ends when all are passed', () => {
  const passed = {
    visa: 'passed',
    credit: 'passed',
    step3: 'passed',
    graduationYear: 'passed',
    commitment: 'passed',
  } as const;
  expect(found(leadGates, '2026-10-02', [told, has('lead', 'l', { ...lead, ...passed })])).toEqual([]);
});
