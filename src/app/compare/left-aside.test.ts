import { expect, it } from 'vitest';
import { leftAside } from './left-aside.ts';

it('tells of programs too many and of ids that are none, of both where there are both', () => {
  expect(leftAside(4, [])).toBe('');
  expect(leftAside(5, [])).toBe('4 fit side by side: the first 4 are shown.');
  expect(leftAside(5, ['1', '2'])).toBe(
    '4 fit side by side: the first 4 are shown. No internal medicine program has the ACGME ids “1” and “2”: they are left out here.',
  );
});
