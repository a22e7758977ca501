import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { helpAwaited } from './help-awaited.ts';

const lopez = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });

const asked = { person: 'p', direction: 'asked', what: 'the template', on: '2026-11-10' } as const;

it('holds a week after asking, or the day after it was due', () => {
  expect(found(helpAwaited, '2026-11-16', [lopez, has('help', 'h', asked)])).toEqual([]);
  expect(found(helpAwaited, '2026-11-17', [lopez, has('help', 'h', asked)])).toMatchObject([
    { person: 'p', why: 'You asked on November 10, and it is not noted as done. Once, then let it rest.' },
  ]);
  const due = has('help', 'h', { ...asked, due: '2026-11-20' });
  expect(found(helpAwaited, '2026-11-20', [lopez, due])).toEqual([]);
  expect(found(helpAwaited, '2026-11-21', [lopez, due])).toHaveLength(1);
});

it('keeps its day, so that "done" holds and once is once', () => {
  const [first] = found(helpAwaited, '2026-11-17', [lopez, has('help', 'h', asked)]);
  const [later] = found(helpAwaited, '2027-01-17', [lopez, has('help', 'h', asked)]);
  expect(later?.window).toEqual(first?.window);
});

it('ends when help came or it was let go', () => {
  expect(found(helpAwaited, '2026-11-18', [lopez, has('help', 'h', { ...asked, doneOn: '2026-11-17' })])).toEqual([]);
  expect(found(helpAwaited, '2026-11-18', [lopez, has('help', 'h', { ...asked, letGoOn: '2026-11-17' })])).toEqual([]);
});
