import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placesFrom, type TitledGroup, windowOf } from './people-groups.ts';

const groupsArbitrary = fc.array(fc.nat({ max: 9 }), { maxLength: 8 }).map((sizes): readonly TitledGroup[] =>
  sizes.map((size, at) => ({
    key: String(at),
    title: `Group ${at}`,
    people: Array.from({ length: size }, (_, index) => ({ id: `${at}.${index}`, values: {} })),
  })),
);
const idsOf = (groups: readonly TitledGroup[]) => groups.flatMap(({ people }) => people.map(({ id }) => id));

it('shows the first so many from a group on, in order and under their own headings', () => {
  fc.assert(
    fc.property(groupsArbitrary, fc.nat({ max: 8 }), fc.nat({ max: 40 }), (groups, from, most) => {
      const shown = windowOf(groups, from, most);
      expect(idsOf(shown)).toEqual(idsOf(groups.slice(from)).slice(0, most));
      for (const { key, people } of shown) for (const { id } of people) expect(id.startsWith(`${key}.`)).toBe(true);
      expect(idsOf(shown).length).toBe(Math.min(most, placesFrom(groups, from)));
    }),
  );
});
