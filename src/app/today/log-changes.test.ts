import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readWith } from '../../base/schema.ts';
import { NETWORK_KINDS } from '../../network/records/kinds.ts';
import { CHIPS } from './chips.ts';
import { type LogInput, logChanges } from './log-changes.ts';

const deps = { newId: () => 'new', instant: 7, today: '2026-11-22' };
const inputArbitrary: fc.Arbitrary<LogInput> = fc.record({
  person: fc.record({
    id: fc.constant('lopez'),
    name: fc.constant('Dr. Lopez'),
    isNew: fc.boolean(),
    isTracked: fc.boolean(),
  }),
  chip: fc.option(fc.constantFrom(...CHIPS), { nil: null }),
  on: fc.constantFrom('2026-11-22', '2026-11-21', '2025-12-31'),
  line: fc.oneof(fc.constant(''), fc.constant('  '), fc.string()),
  awaiting: fc.option(fc.constant('asked'), { nil: null }),
});

it('writes records their kinds allow: a new person first, then one entry on the day, with the line and nothing empty', () => {
  fc.assert(
    fc.property(inputArbitrary, (input) => {
      const { changes, sentence } = logChanges(input, deps);
      expect(changes.length).toBe(input.person.isNew || !input.person.isTracked ? 2 : 1);
      for (const change of changes) {
        if (!('fields' in change)) throw new Error('removes something');
        const shape = NETWORK_KINDS[change.kind as keyof typeof NETWORK_KINDS];
        expect(readWith(z.partial(z.strictObject(shape)), change.fields)).toMatchObject({ ok: true });
        expect(Object.values(change.fields)).not.toContain('');
      }
      const entry = changes.at(-1);
      const values = Object.values(entry !== undefined && 'fields' in entry ? entry.fields : {});
      expect(values).toContain(input.on);
      if (input.line.trim() !== '') expect(values).toContain(input.line.trim());
      expect(sentence).toContain('Dr. Lopez');
      expect(sentence.startsWith('Logged for')).toBe(input.on !== '2026-11-22');
    }),
  );
});

const log = (chip: LogInput['chip'], line = '', awaiting: string | null = null) =>
  logChanges(
    {
      person: { id: 'lopez', name: 'Dr. Lopez', isNew: false, isTracked: true },
      chip,
      on: '2026-11-21',
      line,
      awaiting,
    },
    deps,
  );
const base = { person: 'lopez', loggedAt: 7 };
const on = '2026-11-21';

it.each([
  [null, { kind: 'moment', id: 'new', fields: { ...base, on } }],
  ['talked', { kind: 'moment', id: 'new', fields: { ...base, kind: 'talked', on, line: 'x' } }],
  ['taught-me', { kind: 'learning-loop', id: 'new', fields: { ...base, point: 'x', heardOn: on } }],
  ['asked-feedback', { kind: 'feedback-loop', id: 'new', fields: { ...base, question: 'x', askedOn: on } }],
  ['got-feedback', { kind: 'feedback-loop', id: 'new', fields: { ...base, received: 'x', receivedOn: on } }],
  ['i-helped', { kind: 'help', id: 'new', fields: { ...base, direction: 'given', what: 'x', on, doneOn: on } }],
  ['helped-me', { kind: 'help', id: 'new', fields: { ...base, direction: 'asked', what: 'x', on, doneOn: on } }],
  ['advice', { kind: 'advice', id: 'new', fields: { ...base, advice: 'x', receivedOn: on } }],
] as const)('a chip is carried by its record: %s', (chip, change) => {
  expect(log(chip, chip === null ? '' : 'x').changes).toEqual([change]);
});

it('takes feedback that was asked for as the answer, and leaves who and when it was asked', () => {
  expect(log('got-feedback', 'be brief', 'asked').changes).toEqual([
    { kind: 'feedback-loop', id: 'asked', fields: { received: 'be brief', receivedOn: on } },
  ]);
  expect(log('got-feedback', '', 'asked').sentence).toBe(
    'Logged for Saturday 21 November: Dr. Lopez gave you feedback.',
  );
});

it('makes somebody from the address book one of the user’s people', () => {
  const person = { id: 'lopez', name: 'Dr. Lopez', isNew: false, isTracked: false };
  const { changes } = logChanges({ person, chip: 'talked', on, line: '', awaiting: null }, deps);
  expect(changes[0]).toEqual({ kind: 'person', id: 'lopez', fields: { tracked: true } });
  expect(changes).toHaveLength(2);
});
