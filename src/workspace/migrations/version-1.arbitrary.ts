import fc from 'fast-check';
import type { RawDocument } from '../migrations.ts';

const text = fc.constantFrom('', '246', 'us', 'Türkiye 🌍', '__proto__');
const numberOrText = fc.oneof(fc.integer(), text);
const VALUES: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<unknown>>>>> = {
  profile: {
    citizenship: text,
    step2ck: numberOrText,
    step3: fc.oneof(numberOrText, fc.boolean()),
    research: fc.record({ experiences: numberOrText, publications: fc.constant(null) }, { requiredKeys: [] }),
    goals: fc.array(fc.record({ specialty: text, track: text }), { maxLength: 2 }),
    ties: fc.array(text, { maxLength: 2 }),
  },
  'own-fact': { acgmeId: fc.constant('1400100001'), fact: fc.constant('visa_h1b'), value: numberOrText },
  mark: { mark: fc.constantFrom('pinned', 'excluded', 'applied') },
};
const counter = fc.oneof(fc.nat({ max: 5 }), fc.nat(), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }));
const stamp = fc.record({ counter, device: fc.constantFrom('a', 'b', 'a1b2c3d4e5f60718293a4b5c') });
const partial = (shape: Record<string, fc.Arbitrary<unknown>>) => fc.record(shape, { requiredKeys: [] });

const record = fc.constantFrom(...Object.keys(VALUES)).chain((kind) => {
  const cells = Object.entries(VALUES[kind] ?? {}).map(([name, value]) => [
    name,
    fc.record({ value: fc.option(value, { nil: null }), stamp }),
  ]);
  return fc.record(
    {
      kind: fc.constant(kind),
      id: fc.constantFrom('profile', '1', '2'),
      fields: partial(Object.fromEntries(cells)),
      deleted: fc.record({ value: fc.boolean(), stamp }),
    },
    { requiredKeys: ['kind', 'id', 'fields'] },
  );
});

/** A document as version 1 wrote it, its counter as high as its stamps. */
export const version1Arbitrary: fc.Arbitrary<RawDocument> = fc
  .tuple(
    fc.uniqueArray(record, { maxLength: 5, selector: ({ kind, id }) => `${kind}/${id}` }),
    fc.constantFrom('a', 'b'),
  )
  .map(([records, device]) => {
    const cells = records.flatMap(({ fields, deleted }) => [...Object.values(fields), ...(deleted ? [deleted] : [])]);
    const counters = cells.map((cell) => (cell as { readonly stamp: { readonly counter: number } }).stamp.counter);
    const document = { format: 'prelude-workspace', version: 1, device, counter: Math.max(0, ...counters), records };
    return JSON.parse(JSON.stringify(document));
  });
