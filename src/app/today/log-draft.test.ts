import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CHIPS } from './chips.ts';
import { draftText, EMPTY_DRAFT, type LogDraft, readDraft } from './log-draft.ts';

const draftArbitrary: fc.Arbitrary<LogDraft> = fc.record({
  who: fc.option(fc.oneof(fc.record({ id: fc.string() }), fc.record({ name: fc.string() })), { nil: null }),
  chip: fc.option(fc.constantFrom(...CHIPS), { nil: null }),
  line: fc.string(),
  on: fc.option(fc.constantFrom('2026-11-20', '2026-01-01'), { nil: null }),
});

it('comes back as it was; without a written line there is nothing to keep', () => {
  fc.assert(
    fc.property(draftArbitrary, (draft) => {
      expect(readDraft(draftText(draft))).toEqual(draft.line.trim() === '' ? EMPTY_DRAFT : draft);
    }),
  );
});

it('reads whatever was kept without failing, and loses no words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(typeof readDraft(text).line).toBe('string');
    }),
  );
  expect(readDraft('half a line').line).toBe('half a line');
  expect(readDraft('7').line).toBe('7');
  expect(readDraft('{"line":"x","chip":"no such","on":"2026-02-31","who":[]}')).toEqual({ ...EMPTY_DRAFT, line: 'x' });
});
