import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { thankNursesAtTheEnd } from './thank-nurses-at-the-end.ts';

const ward = has('block', 'b', { type: 'ward', name: 'Wards', from: '2026-11-02', to: '2026-11-29', daysOff: [0, 6] });
const ana = has('person', 'a', { name: 'Ana', role: 'nurse' });
const kim = has('person', 'k', { name: 'Kim', role: 'peer' });
const team = [
  has('block-team', 'b.a', { block: 'b', person: 'a' }),
  has('block-team', 'b.k', { block: 'b', person: 'k' }),
];

it('holds in the last two shifts, for all of them at once', () => {
  expect(found(thankNursesAtTheEnd, '2026-11-25', [ward, ana, kim, ...team])).toEqual([]);
  expect(found(thankNursesAtTheEnd, '2026-11-26', [ward, ana, kim, ...team])).toMatchObject([
    { subject: 'b', person: null, do: 'Thank Ana and Kim' },
  ]);
});

it('holds where none of them is on the team', () => {
  expect(found(thankNursesAtTheEnd, '2026-11-26', [ward])).toMatchObject([{ done: [] }]);
});

it('does not some days later', () => {
  expect(found(thankNursesAtTheEnd, '2026-12-05', [ward, ana, kim, ...team])).toEqual([]);
});

it('ends when each was thanked', () => {
  const records = [ward, ana, kim, ...team];
  const one = has('moment', 'm', { person: 'a', kind: 'thanked', on: '2026-11-26' });
  expect(found(thankNursesAtTheEnd, '2026-11-26', [...records, one])).toMatchObject([{ person: 'k', do: 'Thank Kim' }]);
  const done = afterDone(thankNursesAtTheEnd, '2026-11-26', records);
  expect(found(thankNursesAtTheEnd, '2026-11-26', done)).toEqual([]);
});
