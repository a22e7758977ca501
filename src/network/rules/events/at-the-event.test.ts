import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { atTheEvent } from './at-the-event.ts';

const meeting = { type: 'national-meeting', name: 'Chest meeting', from: '2026-11-20', to: '2026-11-22' } as const;

it('holds while it lasts, with the ask chosen for it', () => {
  const [one] = found(atTheEvent, '2026-11-21', [has('event', 'v', { ...meeting, ask: 'May I write to you?' })]);
  expect(one).toMatchObject({ do: 'At Chest meeting: speak to two or three people' });
  expect(one?.why).toContain('May I write to you?');
});

it('asks for one or two people of the shy', () => {
  const shy = has('identity', 'identity', { shyMode: true });
  expect(found(atTheEvent, '2026-11-20', [has('event', 'v', meeting), shy])[0]?.do).toContain('one or two people');
});

it('holds neither before nor after, nor without a day, nor for an interview', () => {
  for (const day of ['2026-11-19', '2026-11-23'])
    expect(found(atTheEvent, day, [has('event', 'v', meeting)])).toEqual([]);
  expect(found(atTheEvent, '2026-11-20', [has('event', 'v', { name: 'Some day' })])).toEqual([]);
  expect(found(atTheEvent, '2026-11-20', [has('interview', 'i', { on: '2026-11-20', answer: 'accepted' })])).toEqual(
    [],
  );
});
