import { expect, it } from 'vitest';
import { asciiDigits } from './digits.ts';

it.each([
  ['246', '246'],
  ['٢٤٦', '246'],
  ['۲۴۶', '246'],
  ['२४६', '246'],
  ['২৪৬', '246'],
  ['๒๔๖', '246'],
  ['２４６', '246'],
  ['٠٩ a-', '09 a-'],
  ['２4x', '24x'],
])('reads %s as %s', (typed, read) => {
  expect(asciiDigits(typed)).toBe(read);
});
