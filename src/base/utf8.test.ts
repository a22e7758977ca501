import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUtf8 } from './utf8.ts';

const encoder = new TextEncoder();
const oracle = new TextDecoder('utf-8', { fatal: true });

it('gives back any text without NUL, with or without a byte order mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!text.includes('\0') && !text.startsWith('\ufeff') && !text.startsWith('PK'));
      expect(decodeUtf8(encoder.encode(text))).toEqual({ ok: true, value: text });
      expect(decodeUtf8(encoder.encode(`\ufeff${text}`))).toEqual({ ok: true, value: text });
    }),
  );
});

it('refuses what the platform refuses', () => {
  // Bytes near the edges of what UTF-8 allows, mixed with any.
  const edge = fc.constantFrom(
    0x41,
    0x7f,
    0x80,
    0xbf,
    0xc0,
    0xc2,
    0xdf,
    0xe0,
    0xed,
    0xef,
    0xf0,
    0xf4,
    0xf5,
    0x90,
    0xa0,
  );
  const bytes = fc.array(fc.oneof(edge, fc.integer({ min: 1, max: 255 })), { maxLength: 12 });
  fc.assert(
    fc.property(bytes, (list) => {
      const given = Uint8Array.from(list);
      const read = decodeUtf8(given);
      if (read.ok) expect(encoder.encode(read.value)).toEqual(withoutMark(given));
      else expect(() => oracle.decode(given)).toThrow();
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 100_000 : 2000 },
  );
});

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

it.each([
  ['UTF-16, little end first', [0xff, 0xfe, 0x41, 0], '', /UTF-16/],
  ['UTF-16, big end first', [0xfe, 0xff, 0, 0x41], '', /UTF-16/],
  ['UTF-16 without a mark', [...'Program ID,H1B\n'].flatMap((letter) => [letter.charCodeAt(0), 0]), '', /UTF-16/],
  ['Latin-1', [...encoder.encode('a,b\nBayam'), 0xf3, 0x6e], 'line 2', /Latin-1/],
  ['a NUL byte', [...encoder.encode('a,b\n\nabcdefgh'), 0, 0x41], 'line 3', /NUL/],
  ['a workbook', [0x50, 0x4b, 3, 4, 20], '', /workbook/],
])('names %s, its place and the mend', (_what, bytes, at, message) => {
  const read = decodeUtf8(Uint8Array.from(bytes));
  expect(read.ok ? [] : read.error).toEqual([{ at, message: expect.stringMatching(message) }]);
});

it('decodes 20 MB without overflowing the stack', () => {
  const read = decodeUtf8(new Uint8Array(20_000_000).fill(0x61));
  expect(read.ok && read.value.length).toBe(20_000_000);
});
