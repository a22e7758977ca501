import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { endOfCommitment } from './end-of-commitment.ts';

const person = has('person', 'p', { name: 'Dr. Chen' });
const project = { title: 'Sepsis', person: 'p', to: '2026-11-01' } as const;

it('holds once its last day is past, then for the thanks', () => {
  const records = [person, has('commitment', 'c', project)];
  expect(found(endOfCommitment, '2026-11-03', records)).toMatchObject([{ subject: 'commitment/c/end', effort: 'own' }]);
  expect(found(endOfCommitment, '2026-11-03', afterDone(endOfCommitment, '2026-11-03', records))).toMatchObject([
    { subject: 'commitment/c/thanks', do: 'Thank Dr. Chen for the work on “Sepsis”', window: { closes: null } },
  ]);
});

it('does not while it runs, nor with nobody to thank', () => {
  expect(found(endOfCommitment, '2026-11-01', [person, has('commitment', 'c', project)])).toEqual([]);
  expect(found(endOfCommitment, '2026-11-03', [has('commitment', 'c', { ...project, endedOn: '2026-11-01' })])).toEqual(
    [],
  );
});

it('ends when thanked', () => {
  const records = [person, has('commitment', 'c', { ...project, endedOn: '2026-11-01' })];
  expect(found(endOfCommitment, '2026-11-03', afterDone(endOfCommitment, '2026-11-03', records))).toEqual([]);
});
