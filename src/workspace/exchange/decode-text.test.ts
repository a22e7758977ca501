import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const names = 'Núñez, O’Brien, 李, Zieliński – “Łódź”';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return Uint8Array.from(big ? bytes.swap16() : bytes);
};

it.each([
  ['UTF-8', utf8(names)],
  ['UTF-8 with its mark', utf8(`\ufeff${names}`)],
  ['UTF-16, little end first', utf16(names, false)],
  ['UTF-16, big end first', utf16(names, true)],
])('reads %s without a word', (_, bytes) => {
  expect(decodeText(bytes)).toEqual({ ok: true, value: { text: names, note: null } });
});

it('reads any text in UTF-8 and in UTF-16', () => {
  const text = fc.string({ unit: 'binary' }).filter((any) => !/[\0\ufeff]/.test(any));
  fc.assert(
    fc.property(text, fc.boolean(), (any, big) => {
      expect(decodeText(utf8(any))).toEqual({ ok: true, value: { text: any, note: null } });
      expect(decodeText(utf16(any, big))).toEqual({ ok: true, value: { text: any, note: null } });
    }),
  );
});

it('reads Windows-1252 and says so', () => {
  const read = decodeText(Uint8Array.from(Buffer.from('Irene Núñez;Ana\x96', 'latin1')));
  expect(read.ok && read.value.text).toBe('Irene Núñez;Ana–');
  expect(read.ok && read.value.note).toMatch(/Windows-1252/);
});

it('keeps UTF-8 around a broken byte, and says where it is', () => {
  const bytes = utf8('Irene Núñez\nBrendan O?Brien\nTomasz Zieliński');
  bytes[bytes.indexOf(0x3f)] = 0x92;
  const read = decodeText(bytes);
  expect(read.ok && read.value.text).toBe('Irene Núñez\nBrendan O\ufffdBrien\nTomasz Zieliński');
  expect(read.ok && read.value.note).toMatch(/^One letter could not be read, the first in line 2;/);
});

it('refuses NUL bytes in every encoding', () => {
  for (const bytes of [
    utf8('Ada\0Lopez'),
    utf16('Ada\0Lopez', false),
    Uint8Array.of(0xf1, 0, 0xf1),
    new Uint8Array(9),
  ]) {
    const read = decodeText(bytes);
    expect(read.ok ? '' : read.error[0]?.message).toMatch(/NUL|UTF-16/);
  }
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const read = decodeText(bytes);
      expect(read.ok || read.error.length === 1).toBe(true);
    }),
  );
});
