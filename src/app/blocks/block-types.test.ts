import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BLOCK_TYPES } from '../../network/records/block.ts';
import { BLOCK_TYPE_WORDS, retyped } from './block-types.ts';

const type = fc.constantFrom(...BLOCK_TYPES);

it('another type brings its times where the old ones were left as they came', () => {
  fc.assert(
    fc.property(type, type, (before, after) => {
      const block = { type: before, ...BLOCK_TYPE_WORDS[before].preset };
      expect({ ...block, ...retyped(block, after) }).toEqual({ type: after, ...BLOCK_TYPE_WORDS[after].preset });
    }),
  );
});

it('but what the user has set stays', () => {
  fc.assert(
    fc.property(type, type, (before, after) => {
      const block = { type: before, ...BLOCK_TYPE_WORDS[before].preset, shiftStart: '05:45' };
      expect(retyped(block, after)).toEqual({ type: after });
    }),
  );
});
