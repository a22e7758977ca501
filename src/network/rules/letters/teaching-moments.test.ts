import { expect, it } from 'vitest';
import { TODAY } from '../mentors/mentor-records.fixtures.ts';
import { found, has } from '../rule-check.fixtures.ts';
import { lettered } from './letter-records.fixtures.ts';
import { teachingMoments } from './teaching-moments.ts';

const moments = ['a', 'b', 'c'].map((id) => has('teaching-moment', id, { problem: 'renal', academicYear: 2026 }));

it('holds while a packet lies ahead and fewer than three are noted', () => {
  const agreed = lettered({ askedOn: '2026-11-01', answer: 'agreed', answeredOn: '2026-11-05' });
  expect(found(teachingMoments, TODAY, agreed)).toMatchObject([{ person: null, window: { opens: '2026-11-05' } }]);
  expect(found(teachingMoments, TODAY, [...agreed, ...moments.slice(0, 2)])[0]?.why).toContain(
    'only 2 teaching moments',
  );
});

it('does not without a letter, nor after the packet went out', () => {
  expect(found(teachingMoments, TODAY, [])).toEqual([]);
  expect(found(teachingMoments, TODAY, lettered({ answer: 'agreed', packetSentOn: '2026-11-05' }))).toEqual([]);
});

it('ends with three', () => {
  expect(found(teachingMoments, TODAY, [...lettered({}), ...moments])).toEqual([]);
});
