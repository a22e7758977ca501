import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { introductionAsk } from './introduction-ask.ts';
import { personIs, TODAY, together } from './mentor-records.fixtures.ts';

const here = { institution: 'Lakeside' };
const stranger = has('person', 's', { name: 'Dr. Ono', role: 'attending', specialty: 'neurology', ...here });
const records = [
  personIs('p', here),
  stranger,
  ...together('2026-10-05', 28),
  has('identity', 'identity', { specialty: 'Neurology' }),
];

it('holds where somebody one knows may know somebody of the field', () => {
  const [ask] = found(introductionAsk, TODAY, records);
  expect(ask).toMatchObject({ person: 'p', subject: 's', asks: 'introduction', about: 'person/s' });
  expect(ask?.why).toContain('a guess');
});

it('does not for somebody of another field, nor where nobody shares a place with them, nor in the first month', () => {
  const other = has('person', 's', { name: 'Dr. Ono', role: 'attending', specialty: 'Surgery', ...here });
  expect(found(introductionAsk, TODAY, [...records, other])).toEqual([]);
  const away = has('person', 's', { name: 'Dr. Ono', role: 'attending', specialty: 'Neurology', institution: 'Hill' });
  expect(found(introductionAsk, TODAY, [...records, away])).toEqual([]);
  expect(found(introductionAsk, '2026-07-20', records)).toEqual([]);
});

it('ends when it is asked: one introduction at a time', () => {
  const after = afterDone(introductionAsk, TODAY, records);
  expect(found(introductionAsk, TODAY, after)).toEqual([]);
  expect(found(introductionAsk, '2026-12-18', after)).toEqual([]);
});
