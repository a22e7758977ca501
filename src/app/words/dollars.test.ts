import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dollars } from './dollars.ts';

it('groups thousands as the language does', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), (usd) => {
      expect(dollars(usd)).toBe(`$${usd.toLocaleString('en-US')}`);
    }),
  );
});
