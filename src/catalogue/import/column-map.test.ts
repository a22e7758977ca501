import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FACT_KINDS } from '../fact-kind.ts';
import { readColumnMap } from './column-map.ts';

it('reads columns with and without quotes', () => {
  expect(
    readColumnMap('acgme_id="Program ID", visa_h1b=H-1B ,img_share="IMG, %",seen_on=Checked,source=Where'),
  ).toEqual({
    ok: true,
    value: {
      acgmeId: 'Program ID',
      facts: { visa_h1b: 'H-1B', img_share: 'IMG, %' },
      seenOn: 'Checked',
      source: 'Where',
    },
  });
});

it('gives back any mapping', () => {
  const column = fc.string().filter((text) => !text.includes('"') && text.trim() !== '');
  const facts = fc.dictionary(fc.constantFrom(...Object.keys(FACT_KINDS)), column, { minKeys: 1 });
  fc.assert(
    fc.property(column, facts, (id, held) => {
      const text = [['acgmeId', id], ...Object.entries(held)].map(([name, of]) => `${name}="${of}"`).join(',');
      const trimmed = Object.fromEntries(Object.entries(held).map(([name, of]) => [name, of.trim()]));
      expect(readColumnMap(text)).toEqual({
        ok: true,
        value: { acgmeId: id.trim(), facts: { ...trimmed }, seenOn: null, source: null },
      });
    }),
  );
});

it.each([
  ['', /acgme_id/],
  ['acgme_id=ID', /names no fact/],
  ['visa_h1b=H1B', /acgme_id/],
  ['acgme_id=ID,charm=Charm', /"charm" is not a fact/],
  ['acgme_id=ID,visa_h1b=', /names no column/],
  ['acgme_id=ID,visa_h1b=A,visa_h1b=B', /twice/],
  ['acgme_id=ID,acgmeId=B,visa_h1b=A', /twice/],
  ['acgme_id', /is not of the form/],
  ['acgme_id="ID,visa_h1b=A', /is not of the form/],
  ['acgme_id=ID,__proto__=A,visa_h1b=B', /is not a fact/],
])('says what is wrong with %j', (text, message) => {
  const read = readColumnMap(text);
  expect(read.ok ? '' : read.error.map((one) => one.message).join(' | ')).toMatch(message);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '_', '=', ',', '"', ' ', '\n') }), (text) => {
      expect(readColumnMap(text).ok).toBe(false);
    }),
  );
});
