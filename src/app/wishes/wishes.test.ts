import fc from 'fast-check';
import { expect, it } from 'vitest';
import catalogueFile from '../../../data/catalogue/internal-medicine.json' with { type: 'json' };
import j1 from '../../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import { readCatalogue } from '../../catalogue/read.ts';
import { exchanged } from '../../loop/pick/moved.ts';
import { worthFor } from '../../loop/pick/preference.ts';
import { USUAL_WISHES, WISH_KINDS } from '../../loop/pick/wishes.ts';
import type { Profile } from '../../loop/profile.ts';
import { isWished, metIn, unknownsOf } from './wish-figures.ts';
import { bringsInWords, costOf, movesInWords } from './wish-words.ts';

const read = readCatalogue(catalogueFile);
if (!read.ok) throw new Error('the catalogue is damaged');
const { programs } = read.value;
const profile = j1 as Profile;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it('counts what is met, never what is not wished for', () => {
  const wishing: Profile = { ...profile, preferences: { states: ['NY', 'NJ'], types: ['university'] } };
  const wishes = { ...USUAL_WISHES, size: 'small' as const };
  const met = metIn(worthFor(wishing, wishes, programs), programs);
  expect(met.states).toBe(programs.filter(({ state }) => state === 'NY' || state === 'NJ').length);
  expect(met.types).toBeGreaterThan(0);
  expect(met.size).toBeGreaterThan(0);
  for (const kind of WISH_KINDS) if (!isWished(kind, wishing, wishes)) expect(met[kind]).toBe(0);
});

it('counts as unknown what the catalogue does not say, and no longer what the user found out', () => {
  const { positions, programs: all } = unknownsOf(programs, []);
  expect(positions).toBeGreaterThan(0);
  expect(all).toBe(programs.length);
  const unknown = programs.find(({ facts }) => facts.every(({ name }) => name !== 'positions_pgy1'));
  const own = { acgmeId: unknown?.acgmeId ?? '', fact: 'positions_pgy1', value: 10, seenOn: '2026-11-22' };
  expect(unknownsOf(programs, [own]).positions).toBe(positions - 1);
});

it('tells who comes in and who goes', () => {
  const ids = fc.uniqueArray(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 20 });
  fc.assert(
    fc.property(ids, ids, (before, now) => {
      const { entered, left } = exchanged(before, now);
      expect([...before.filter((id) => !left.includes(id)), ...entered].toSorted()).toEqual(now.toSorted());
    }),
  );
  expect(movesInWords(1, 2)).toBe('1 program comes in, 2 go.');
});

it('tells the cost with its range, and without a number where the public figures do not reach', () => {
  const cost = { median: 0.03, low: 0.012, high: 0.051 };
  expect(plain(costOf({ cost, isWithin: true }))).toBe('Your wishes cost 3.0 points of chance (1.2 to 5.1).');
  expect(costOf({ cost: { median: 0, low: -0.001, high: 0.002 }, isWithin: true })).toContain('less than half a point');
  expect(costOf({ cost, isWithin: false })).toBe('Your wishes cost some chance.');
});

it('tells what the wishes bring and what they take', () => {
  const none = Object.fromEntries(WISH_KINDS.map((kind) => [kind, 0])) as Record<(typeof WISH_KINDS)[number], number>;
  expect(bringsInWords(none, none)).toBe('They change no count below.');
  expect(bringsInWords({ ...none, types: 5, states: 2 }, { ...none, types: 3, states: 16 })).toBe(
    'The list holds 14 more in states you would like and 2 fewer of a type you prefer.',
  );
});
