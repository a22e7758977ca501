import { describe, expect, it } from 'vitest';
import { keepOdds } from '../odds/keep.ts';
import { ids, inputOf, must, samples } from './input.arbitrary.ts';
import { resultOf } from './pick.ts';
import { programView } from './program-view.ts';
import { solve } from './solve.ts';

const deep = process.env.PRELUDE_DEEP === '1';
const openOdds = keepOdds();

describe.each([
  ['J-1', { ...samples.j1, excluded: ids.slice(20, 24) }],
  ['H-1B', { ...samples.h1b, limits: { applications: 40 }, pinned: ids.slice(30, 32) }],
])('%s: a program by itself', (_name, profile) => {
  const input = { ...inputOf(profile), openOdds };
  const solved = must(solve(input));
  const result = resultOf(input, solved);
  const view = (acgmeId: string) => {
    const seen = programView(solved, acgmeId);
    if (seen === null) throw new Error(`${acgmeId} has no view`);
    return seen;
  };

  it('is told as the list tells it, to the digit', () => {
    for (const [place, listed] of result.list.entries()) {
      const { standing, signal, interviewChance, reasons, knownShare, notes, ...seen } = view(listed.acgmeId);
      expect({ standing, place: seen.place, signal }).toEqual({
        standing: 'listed',
        place: place + 1,
        signal: listed.signal,
      });
      expect(interviewChance?.[listed.signal]).toEqual(listed.interviewChance);
      expect({ reasons, knownShare, notes }).toEqual({
        reasons: listed.reasons,
        knownShare: listed.knownShare,
        notes: listed.notes,
      });
    }
  });

  // Every 7th but in the deep run: each view asks 200 worlds.
  it('is there for any program of the catalogue, with a signal never worth less than none', () => {
    const placed = new Map<string, string>([
      ...result.list.map(({ acgmeId }) => [acgmeId, 'listed'] as const),
      ...result.notChosen.map(({ acgmeId }) => [acgmeId, 'not chosen'] as const),
      ...result.excluded.map(
        ({ acgmeId, gate }) => [acgmeId, gate === 'left out by you' ? 'left out' : 'closed'] as const,
      ),
    ]);
    const some = new Set([
      ...ids.filter((_, k) => deep || k % 7 === 0),
      ...result.excluded.map(({ acgmeId }) => acgmeId),
    ]);
    for (const acgmeId of some) {
      const { standing, interviewChance, place, alike, listLength } = view(acgmeId);
      expect(standing).toBe(placed.get(acgmeId));
      expect(listLength).toBe(result.list.length);
      expect(place === null).toBe(standing === 'left out' || standing === 'closed');
      expect(interviewChance === null).toBe(standing === 'closed');
      if (interviewChance !== null) {
        expect(interviewChance.plain.median).toBeLessThanOrEqual(interviewChance.silver.median);
        expect(interviewChance.silver.median).toBeLessThanOrEqual(interviewChance.gold.median);
      }
      for (const other of alike.slice(0, 2)) expect(view(other).alike).toContain(acgmeId);
    }
  });

  it('is not there for a program the catalogue does not hold', () => {
    expect(programView(solved, '0000000000')).toBeNull();
  });
});
