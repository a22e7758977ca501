import { expect, it } from 'vitest';
import { feesByCount, tieredFee } from './fees.ts';

const eras = [
  { upTo: 30, each: 1100 },
  { upTo: Number.POSITIVE_INFINITY, each: 3000 },
];

it("agrees with ERAS's own examples, in cents", () => {
  expect(tieredFee(eras, 30)).toBe(33_000);
  expect(tieredFee(eras, 43)).toBe(72_000);
  expect(tieredFee(eras, 43) + tieredFee(eras, 7)).toBe(79_700);
  expect(2 * tieredFee(eras, 32)).toBe(78_000);
});

it('takes any table: none, cheaper later, several steps', () => {
  expect(feesByCount([], 2)).toEqual([0, 0, 0]);
  expect(
    feesByCount(
      [
        { upTo: 1, each: 50 },
        { upTo: 3, each: 20 },
        { upTo: Number.POSITIVE_INFINITY, each: 7 },
      ],
      5,
    ),
  ).toEqual([0, 50, 70, 90, 97, 104]);
});
