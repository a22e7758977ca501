import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine } from './one-line.ts';

it.each([
  ['  Ana \n Lopez\t', 'Ana Lopez'],
  ['\u200b\u200b', ''],
  ['\u202eevil', 'evil'],
  ['\u2067د. أحمد\u2069', 'د. أحمد'],
  ['👩🏽\u200d⚕️', '👩🏽\u200d⚕️'],
  ['مریم\u200cزاده', 'مریم\u200cزاده'],
  ['   ', ''],
])('%j is %j', (text, line) => {
  expect(oneLine(text)).toBe(line);
});

it('is one line, and stays the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = oneLine(text);
      expect(line).not.toMatch(/[\n\r\u2028\u2029\u202e]/);
      expect(oneLine(line)).toBe(line);
    }),
  );
});
