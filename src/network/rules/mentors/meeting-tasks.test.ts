import { expect, it } from 'vitest';
import type { Task } from '../../records/commitment.ts';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { meetingTasks } from './meeting-tasks.ts';
import { lopez, TODAY } from './mentor-records.fixtures.ts';

const task = (values: Task = {}) => [
  lopez,
  has('meeting', 'm', { person: 'p', heldOn: '2026-11-10', thankedOn: '2026-11-11' }),
  has('task', 't', { person: 'p', of: 'meeting/m', what: 'Send the abstract', ...values }),
];

it('holds a week before it is due, and after', () => {
  const [open] = found(meetingTasks, TODAY, task({ due: '2026-11-24' }));
  expect(open).toMatchObject({ person: 'p', hard: true, window: { opens: '2026-11-17', closes: null } });
  expect(open?.do).toContain('Send the abstract');
  expect(found(meetingTasks, '2026-12-24', task({ due: '2026-11-24' }))).toHaveLength(1);
});

it('holds from the meeting on where no day was said', () => {
  expect(found(meetingTasks, TODAY, task())).toMatchObject([{ window: { opens: '2026-11-10', best: '2026-11-12' } }]);
});

it('does not long before, nor for what belongs to a commitment', () => {
  expect(found(meetingTasks, TODAY, task({ due: '2026-12-24' }))).toEqual([]);
  expect(found(meetingTasks, TODAY, task({ of: 'commitment/c' }))).toEqual([]);
});

it('ends when it is done', () => {
  expect(found(meetingTasks, TODAY, afterDone(meetingTasks, TODAY, task()))).toEqual([]);
});
