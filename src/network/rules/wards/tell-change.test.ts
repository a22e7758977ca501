import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { tellChange } from './tell-change.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });

const changed = has('feedback-loop', 'f', { person: 'p', receivedOn: '2026-11-10', changedOn: '2026-11-11' });

it('holds two days after something changed', () => {
  expect(found(tellChange, '2026-11-12', [lopez, changed])).toEqual([]);
  expect(found(tellChange, '2026-11-13', [lopez, changed])).toMatchObject([
    { way: 'e-mail', draft: { situation: 'tell-change', about: 'feedback-loop/f' }, window: { closes: null } },
  ]);
});

it('is best in person on the next shift together', () => {
  const ward = has('block', 'b', { type: 'ward', from: '2026-11-16', to: '2026-11-29' });
  const team = has('block-team', 'b.p', { block: 'b', person: 'p' });
  expect(found(tellChange, '2026-11-13', [lopez, changed, ward, team])).toMatchObject([
    { way: 'in-person', window: { best: '2026-11-16' } },
  ]);
});

it('is written in shy mode', () => {
  const ward = has('block', 'b', { type: 'ward', from: '2026-11-16', to: '2026-11-29' });
  const team = has('block-team', 'b.p', { block: 'b', person: 'p' });
  const shy = has('identity', 'identity', { shyMode: true });
  expect(found(tellChange, '2026-11-13', [lopez, changed, ward, team, shy])).toMatchObject([
    { way: 'e-mail', do: 'Write Dr. Lopez what you changed after their feedback' },
  ]);
});

it('ends when they were told', () => {
  expect(found(tellChange, '2026-11-13', afterDone(tellChange, '2026-11-13', [lopez, changed]))).toEqual([]);
});
