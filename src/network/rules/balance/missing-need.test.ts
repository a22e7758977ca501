import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { missingNeed } from './missing-need.ts';

const ana = has('person', 'a', { name: 'Ana', role: 'nurse', gives: ['feedback'] });
const talked = (on: string) => has('moment', 'm', { person: 'a', kind: 'talked', on });

it('takes one need at a time, two weeks each, after two months', () => {
  expect(found(missingNeed, '2026-08-20', [])).toEqual([]);
  expect(found(missingNeed, '2026-08-30', [])).toMatchObject([
    { subject: 'feedback', person: null, window: { opens: '2026-08-30', closes: '2026-09-12' } },
  ]);
  expect(found(missingNeed, '2026-09-13', [])).toMatchObject([{ subject: 'skills' }]);
});

it('names who meets it and has been quiet', () => {
  expect(found(missingNeed, '2026-08-30', [ana, talked('2026-05-01')])).toMatchObject([
    { person: 'a', do: 'Send Ana a short hello', effort: 'outreach' },
  ]);
});

it('counts as a touch where they belong to another program', () => {
  const elsewhere = has('person', 'a', { name: 'Ana', gives: ['feedback'], programs: ['1400121022'] });
  const more = { ownProgram: '1400421030' };
  expect(found(missingNeed, '2026-08-30', [elsewhere, talked('2026-05-01')], more)).toMatchObject([
    { touches: '1400121022' },
  ]);
});

it('ends with a hello', () => {
  const records = afterDone(missingNeed, '2026-08-30', [ana, talked('2026-05-01')]);
  expect(found(missingNeed, '2026-08-30', records)).toEqual([]);
});

it('does not, or ends, where somebody meets it', () => {
  expect(found(missingNeed, '2026-08-30', [ana, talked('2026-08-29')])).toEqual([]);
});
