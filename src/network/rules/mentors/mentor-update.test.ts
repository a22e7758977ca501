import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { advises, lopez, TODAY } from './mentor-records.fixtures.ts';
import { mentorUpdate } from './mentor-update.ts';

const talked = has('moment', 'x', { person: 'p', kind: 'talked', on: '2026-10-01' });
const records = [lopez, advises({ stage: 'ongoing', leaveToReport: true }), talked];

it('holds when the rhythm of the role has come round, and says that it is a convention', () => {
  const [update] = found(mentorUpdate, TODAY, records);
  expect(update).toMatchObject({ subject: 'p', cadenceDays: 42, window: { opens: '2026-11-12', closes: null } });
  expect(update?.why).toContain('convention');
});

it('follows the rhythm the user chose', () => {
  const often = [lopez, advises({ stage: 'ongoing', cadenceDays: 60 }), talked];
  expect(found(mentorUpdate, TODAY, often)).toEqual([]);
  expect(found(mentorUpdate, '2026-11-30', often)).toMatchObject([{ cadenceDays: 60 }]);
});

it('looks ahead', () => {
  expect(found(mentorUpdate, '2026-11-08', records)).toEqual([]);
  expect(found(mentorUpdate, '2026-11-08', records, { days: 7 })).toMatchObject([{ window: { opens: '2026-11-12' } }]);
});

it('takes the day agreed on, which has no rhythm', () => {
  const agreed = [lopez, advises({ stage: 'ongoing', nextOn: '2026-11-16' }), talked];
  const [update] = found(mentorUpdate, TODAY, agreed);
  expect(update).toMatchObject({ effort: 'loop', window: { best: '2026-11-16' } });
  expect(update?.cadenceDays).toBeUndefined();
  expect(found(mentorUpdate, TODAY, afterDone(mentorUpdate, TODAY, agreed))).toEqual([]);
});

it('does not while it rests', () => {
  expect(found(mentorUpdate, TODAY, [lopez, advises({ stage: 'resting' }), talked])).toEqual([]);
});

it('ends with the update, and comes again after the same time', () => {
  const after = afterDone(mentorUpdate, TODAY, records);
  expect(found(mentorUpdate, TODAY, after)).toEqual([]);
  expect(found(mentorUpdate, '2026-12-30', after)).toMatchObject([{ subject: 'p', window: { opens: '2026-12-30' } }]);
});
