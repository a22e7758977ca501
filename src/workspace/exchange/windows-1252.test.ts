import { expect, it } from 'vitest';
import { decodeWindows1252, isWindows1252 } from './windows-1252.ts';

it('reads every byte as the Encoding Standard has it', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  const text = decodeWindows1252(bytes);
  expect(text).toHaveLength(256);
  expect(text.slice(0, 128)).toBe(String.fromCharCode(...bytes.subarray(0, 128)));
  expect(text.slice(160)).toBe(String.fromCharCode(...bytes.subarray(160)));
  expect([0x80, 0x8a, 0x8c, 0x92, 0x96, 0x99, 0x9f].map((byte) => text[byte]).join('')).toBe('€ŠŒ’–™Ÿ');
});

it('reads more bytes than a call takes arguments', () => {
  expect(decodeWindows1252(new Uint8Array(300_000).fill(0xe9))).toBe('é'.repeat(300_000));
});

it.each(['windows-1252', 'ISO-8859-1', 'latin1', 'US-ASCII', 'cp1252'])('knows it by the name %s', (label) => {
  expect(isWindows1252(label)).toBe(true);
});
it.each(['utf-8', 'iso-8859-15', 'windows-1251', ''])('%j is another', (label) => {
  expect(isWindows1252(label)).toBe(false);
});
