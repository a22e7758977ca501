import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from './fold.ts';

// biome-ignore format: a table
it.each([
  ['Núñez', 'nunez'], ["O'Brien", 'obrien'], ['O’Brien', 'obrien'], ['O´Brien', 'obrien'], ['Oʻahu', 'oahu'], ['El-Sayed', 'el-sayed'], ['Weiß', 'weiss'],
  ['WEISS', 'weiss'], ['GROẞ', 'gross'], ['Ørsted', 'orsted'], ['Łukasz', 'lukasz'], ['Işık', 'isik'], ['IŞIK', 'isik'], ['İnönü', 'inonu'], ['Đặng', 'dang'], ['Þór', 'thor'],
  ['Ægir', 'aegir'], ['Œuvre', 'oeuvre'], ['ＡＢＣ', 'abc'], ['ﬁbrosis', 'fibrosis'], ['李', '李'], ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'], ['Ὀδυσσεύς', 'οδυσσευσ'], ['co\u00adop', 'coop'],
  ['a\u200bb', 'ab'], ['²', '2'],
])('%s is %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('is the same again, and the same for every way to write an accent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = fold(text);
      expect(fold(folded)).toBe(folded);
      for (const form of ['NFC', 'NFD'] as const) expect(fold(text.normalize(form))).toBe(folded);
    }),
    { numRuns: process.env.PRELUDE_DEEP === '1' ? 100_000 : 1000 },
  );
});
