import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { thankEveryone } from './thank-everyone.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

const teacher = has('person', 'p', { name: 'Dr. Lopez' });
const taught = has('learning-loop', 'l', { person: 'p', heardOn: '2026-10-01', reportedOn: '2026-10-03' });
const nurse = has('person', 'n', { name: 'Joy', role: 'nurse' });
const talks = ['a', 'b'].map((id) => has('moment', id, { person: 'n', kind: 'talked', on: '2026-12-01' }));
const ends = '2027-06-30';

it('holds in the last six weeks for who taught or worked beside you', () => {
  const people = found(thankEveryone, '2027-05-25', [me, teacher, taught, nurse, ...talks], { ends });
  expect(people.map(({ person }) => person).sort()).toEqual(['n', 'p']);
});

it('does not before, nor for somebody only known by name or thanked lately', () => {
  expect(found(thankEveryone, '2027-05-01', [me, teacher, taught], { ends })).toEqual([]);
  expect(found(thankEveryone, '2027-05-25', [me, teacher, nurse], { ends })).toEqual([]);
  const thanked = has('moment', 't', { person: 'p', kind: 'thanked', on: '2027-05-20' });
  expect(found(thankEveryone, '2027-05-25', [me, teacher, taught, thanked], { ends })).toEqual([]);
});

it('leaves mentors to the news of where you go', () => {
  const mentorship = has('mentorship', 'p', { person: 'p', stage: 'ongoing' });
  expect(found(thankEveryone, '2027-05-25', [me, teacher, taught, mentorship], { ends })).toEqual([]);
});

it('ends when thanked', () => {
  const records = [me, teacher, taught];
  expect(
    found(thankEveryone, '2027-05-25', afterDone(thankEveryone, '2027-05-25', records, { ends }), { ends }),
  ).toEqual([]);
});
