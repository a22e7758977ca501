import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FORM_KINDS } from './entry-form.ts';
import { askedBack, entryHref, formHref } from './entry-href.ts';
import { whereAfter } from './where-after.ts';

const ORIGIN = 'https://prelude.example';
const back = (path: string) => askedBack(new URLSearchParams({ back: path }));

it('never leads to another site, whatever the address says', () => {
  const path = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc
      .string({ unit: fc.constantFrom('/', '\\', '\t', '\n', 'a', '.', '?', '#', ':', '@', '%2f') })
      .map((s) => `/${s}`),
    fc.constantFrom(
      '//evil.example',
      '/\\evil.example',
      '/\t/evil.example',
      'javascript:alert(1)',
      '/commitments/7f3a?x=1#y',
    ),
  );
  fc.assert(
    fc.property(path, (text) => {
      const led = back(text);
      if (led === null) return;
      expect(led).toBe(text);
      expect(new URL(led, ORIGIN).origin).toBe(ORIGIN);
    }),
  );
  expect(back('/commitments/7f3a?x=1#y')).toBe('/commitments/7f3a?x=1#y');
  expect([back('//evil.example'), back('/\\evil.example'), back('people'), back('')]).toEqual([null, null, null, null]);
  expect(askedBack(new URLSearchParams('from=loops'))).toBe('/loops');
});

it('leads to a page of its own where there is one, otherwise to the form, and back', () => {
  expect(entryHref({ kind: 'letter', id: 'l' }, '/loops')).toBe('/letters/l');
  expect(entryHref({ kind: 'meeting', id: 'm' })).toBe('/meetings/m');
  expect(entryHref({ kind: 'advice', id: 'a' })).toBe('/entry/advice/a');
  const href = entryHref({ kind: 'advice', id: 'a' }, '/loops?kind=advice');
  expect(askedBack(new URL(href, ORIGIN).searchParams)).toBe('/loops?kind=advice');
  expect(formHref({ kind: 'letter', id: 'new' }, { person: 'p' })).toBe('/entry/letter/new?person=p');
});

it('goes back where it was asked to, but not to what was deleted', () => {
  const after = (removed: boolean, asked: string | null, person: string | null = 'p') =>
    whereAfter({ kind: 'commitment', id: 'c' }, { back: asked, person, removed });
  expect(after(false, '/events/e')).toBe('/events/e');
  expect(after(false, null)).toBe('/commitments/c');
  expect(after(true, '/commitments/c')).toBe('/commitments');
  expect(after(true, '/people/p')).toBe('/people/p');
  for (const kind of FORM_KINDS) {
    expect(whereAfter({ kind, id: 'x' }, { back: null, person: null, removed: true })).not.toContain('x?');
  }
  expect(whereAfter({ kind: 'advice', id: 'a' }, { back: null, person: 'p', removed: false })).toBe('/people/p');
  expect(whereAfter({ kind: 'evaluation', id: 'a' }, { back: null, person: null, removed: false })).toBe('/loops');
});
