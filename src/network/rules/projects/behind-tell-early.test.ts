import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { behindTellEarly } from './behind-tell-early.ts';

const person = has('person', 'p', { name: 'Dr. Chen' });
const project = { title: 'Sepsis', person: 'p', from: '2026-09-01' } as const;

it('holds once a day is past, or the user says so', () => {
  const late = has('task', 't', { of: 'commitment/c', what: 'Draft', due: '2026-11-01' });
  expect(found(behindTellEarly, '2026-11-02', [person, has('commitment', 'c', project), late])).toMatchObject([
    { subject: 'commitment/c', person: 'p', draft: { situation: 'behind-on-commitment' }, window: { closes: null } },
  ]);
  const said = has('commitment', 'c', { ...project, behindSince: '2026-11-01' });
  expect(found(behindTellEarly, '2026-11-02', [person, said])).toHaveLength(1);
});

it('does not while in time, or once it has ended', () => {
  expect(found(behindTellEarly, '2026-11-02', [person, has('commitment', 'c', project)])).toEqual([]);
  const over = has('commitment', 'c', { ...project, behindSince: '2026-11-01', endedOn: '2026-11-02' });
  expect(found(behindTellEarly, '2026-11-02', [person, over])).toEqual([]);
});

it('ends when told', () => {
  const records = [person, has('commitment', 'c', { ...project, behindSince: '2026-11-01' })];
  expect(found(behindTellEarly, '2026-11-02', afterDone(behindTellEarly, '2026-11-02', records))).toEqual([]);
});
