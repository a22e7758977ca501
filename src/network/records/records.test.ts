import { expect, it } from 'vitest';
import { note } from './fields.ts';
import { ENTRY_KINDS, FREE_TEXT, NETWORK_KINDS, type NetworkKind } from './kinds.ts';

const KINDS = Object.keys(NETWORK_KINDS) as readonly NetworkKind[];
const freeText = (kind: NetworkKind): readonly string[] =>
  Object.hasOwn(FREE_TEXT, kind) ? FREE_TEXT[kind as keyof typeof FREE_TEXT] : [];

it('lists every field in which sentences are written, and no field that does not exist', () => {
  for (const kind of KINDS) {
    const notes = Object.entries(NETWORK_KINDS[kind]).flatMap(([name, schema]) => (schema === note ? [name] : []));
    expect([...freeText(kind)].sort(), kind).toEqual(notes.sort());
  }
});

it('names only kinds there are', () => {
  for (const kind of [...Object.keys(FREE_TEXT), ...ENTRY_KINDS]) expect(KINDS).toContain(kind);
});

it('lets every entry say whom it is with and when it was entered', () => {
  for (const kind of ENTRY_KINDS)
    expect(Object.keys(NETWORK_KINDS[kind])).toEqual(expect.arrayContaining(['person', 'loggedAt']));
});
