import fc from 'fast-check';
import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { KIND_NAMES, KINDS } from './kinds.ts';
import { quickCheck } from './quick-check.ts';
import { runs, valueArbitrary } from './workspace.arbitrary.ts';

const FIELDS = KIND_NAMES.flatMap((kind) =>
  Object.entries<z.ZodMiniType>(KINDS[kind]).map(([name, schema]) => ({
    place: `${kind}.${name}`,
    kind,
    name,
    schema,
  })),
);
const NUMBERS = [0, -0, -1, 0.5, 7, 1e300, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53];
const TEXTS = [
  '',
  'x',
  'x'.repeat(501),
  'x'.repeat(5001),
  '2026-02-30',
  '2026-11-22',
  '24:00',
  '07:00',
  '1400100001',
  'attending',
];

it('takes no value that the schema of its field does not take as it is', () => {
  const values = fc.oneof(
    fc.anything(),
    fc.constantFrom<unknown>(...NUMBERS, ...TEXTS),
    fc.array(fc.constantFrom<unknown>(...TEXTS, ...NUMBERS)),
  );
  let taken = 0;
  fc.assert(
    fc.property(fc.constantFrom(...FIELDS), values, ({ schema }, value) => {
      if (!quickCheck(schema)(value)) return;
      taken += 1;
      expect(schema.safeParse(value)).toEqual({ success: true, data: value });
    }),
    { numRuns: 20 * runs },
  );
  expect(taken).toBeGreaterThan(runs);
});

/** A whole number, or a list of them. */
function isWhole(schema: z.ZodMiniType): boolean {
  const def = schema._zod.def as unknown as {
    readonly type: string;
    readonly check?: string;
    readonly element?: z.ZodMiniType;
  };
  return def.element === undefined ? def.type === 'number' && def.check !== undefined : isWhole(def.element);
}

it('takes what fields of Network hold, but for whole numbers, without asking zod', () => {
  for (const { kind, name, place, schema } of FIELDS) {
    if (kind === 'profile' || kind === 'own-fact') continue;
    for (const value of fc.sample(valueArbitrary(kind, name), 20)) {
      const isEmpty = value === null || (Array.isArray(value) && value.length === 0);
      if (!isEmpty) expect([place, quickCheck(schema)(value)]).toEqual([place, !isWhole(schema)]);
    }
  }
});
