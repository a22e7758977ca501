import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { nursesAndCaseManagers } from './nurses-and-case-managers.ts';

const ana = has('person', 'a', { name: 'Ana', role: 'nurse' });
const may = has('person', 'm', { name: 'May', role: 'case-manager' });
const talked = (person: string, on: string) => has('moment', `with-${person}`, { person, kind: 'talked', on });
const subjects = (today: string, records: Parameters<typeof found>[2]) =>
  found(nursesAndCaseManagers, today, records).map(({ subject }) => subject);

it('holds for each kind with nobody of whom one talked lately', () => {
  expect(subjects('2026-11-05', [])).toEqual(['nurses', 'case-managers']);
  expect(subjects('2026-11-05', [ana, may, talked('a', '2026-11-01')])).toEqual(['case-managers']);
});

it('names who is on the team of these days', () => {
  const ward = has('block', 'b', { type: 'ward', from: '2026-11-06', to: '2026-11-20' });
  const team = has('block-team', 'b.a', { block: 'b', person: 'a' });
  expect(found(nursesAndCaseManagers, '2026-11-05', [ana, ward, team], { days: 7 })[0]).toMatchObject({
    person: 'a',
    do: 'Ask Ana what would make the shift easier',
  });
});

it('does not in the first weeks of the year', () => {
  expect(subjects('2026-07-10', [])).toEqual([]);
});

it('asks for PAs and NPs only where one is known', () => {
  const pa = has('person', 'x', { name: 'Xi', role: 'pa-np' });
  const before = talked('x', '2026-08-01');
  expect(subjects('2026-11-05', [pa, before])).toEqual(['nurses', 'case-managers', 'pas-and-nps']);
});

it('ends with a talk', () => {
  const records = [ana, may, talked('a', '2026-08-01'), talked('m', '2026-11-01')];
  const done = afterDone(nursesAndCaseManagers, '2026-11-05', records);
  expect(found(nursesAndCaseManagers, '2026-11-05', done)).toEqual([]);
});
