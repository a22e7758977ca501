import { expect, it } from 'vitest';
import { keepOdds } from '../odds/keep.ts';
import { ids, inputOf, must, samples } from './input.arbitrary.ts';
import { pick } from './pick.ts';
import { standings } from './standing.ts';

const openOdds = keepOdds();

it.each([
  ['J-1', { ...samples.j1, excluded: ids.slice(1, 3) }],
  ['H-1B', { ...samples.h1b, limits: { applications: 40 } }],
])('%s: every program of an answer stands in one place, in order of worth', (_name, profile) => {
  const result = must(pick({ ...inputOf(profile), openOdds }));
  const placed = standings(result);
  expect([...placed.keys()].toSorted()).toEqual(ids.toSorted());
  const places = [...placed.values()].flatMap((standing) => ('place' in standing ? [standing.place] : []));
  expect(places).toEqual(places.map((_, index) => index + 1));
  expect(result.list.map(({ acgmeId }) => placed.get(acgmeId)?.in)).toEqual(result.list.map(() => 'list'));
  for (const acgmeId of profile.excluded ?? []) expect(placed.get(acgmeId)).toEqual({ in: 'left out' });
  expect([...placed.values()].some((standing) => standing.in === 'closed')).toBe(true);
});

it('names a program of the list that the model cannot tell from one that is not', () => {
  let alike = 0;
  for (const profile of Object.values(samples)) {
    const result = must(pick({ ...inputOf({ ...profile, limits: { applications: 80 } }), openOdds }));
    const groupOf = new Map(result.list.map(({ acgmeId, group }) => [acgmeId, group]));
    const placed = standings(result);
    for (const { acgmeId, group } of result.notChosen) {
      const standing = placed.get(acgmeId);
      if (standing?.in !== 'not chosen') throw new Error(`${acgmeId} stands ${standing?.in}`);
      expect(standing.alike === null ? null : groupOf.get(standing.alike)).toBe(
        group !== null && [...groupOf.values()].includes(group) ? group : null,
      );
      if (standing.alike !== null) alike++;
    }
  }
  expect(alike).toBeGreaterThan(0);
});
