import { expect, it } from 'vitest';
import { note } from '../network/records/fields.ts';
import { PICK_FREE_TEXT, PICK_KINDS } from './pick-kinds.ts';

it('lists every field in which sentences are written, and no other', () => {
  const written = Object.entries(PICK_KINDS).flatMap(([kind, fields]) => {
    const notes = Object.entries(fields).flatMap(([name, schema]) => (schema === note ? [name] : []));
    return notes.length === 0 ? [] : [[kind, notes]];
  });
  expect(Object.fromEntries(written)).toEqual(PICK_FREE_TEXT);
});
