import { expect, it } from 'vitest';
import us from '../../../samples/profiles/us-img-232-one-attempt.json' with { type: 'json' };
import { loadCatalogue, loadOdds, loadSeason } from '../../cli/shipped.ts';
import { pick } from '../../loop/pick/pick.ts';
import type { PickResult } from '../../loop/pick/result.ts';
import { readProfile } from '../../loop/profile.ts';
import type { Mark } from '../session/session.ts';
import { arrange } from './arrange.ts';
import { preferred } from './preferred.ts';

function listFor(pinned: readonly string[]): PickResult {
  const profile = readProfile({ ...(us as object), pinned });
  const season = loadSeason(2027);
  if (!profile.ok || !season.ok) throw new Error('the sample does not read');
  const picked = pick({
    profile: profile.value,
    catalogue: loadCatalogue(),
    table: loadOdds(),
    season: season.value,
  });
  if (!picked.ok) throw new Error('no list');
  return picked.value;
}

/** The first set of the list with a choice left, and what is pinned. */
function groupOf(result: PickResult) {
  for (const entry of arrange(result).flatMap(({ entries }) => entries)) {
    if (entry.kind === 'group') return { chosen: entry.chosen.map(({ acgmeId }) => acgmeId), others: entry.others };
  }
  throw new Error('no group');
}

it('puts the preferred one in place of one like it, whether those are pinned or not', () => {
  const before = listFor([]);
  const { chosen, others } = groupOf(before);
  const outside = new Set(before.list.flatMap(({ acgmeId }) => (chosen.includes(acgmeId) ? [] : [acgmeId])));
  const [other = ''] = others;
  for (const pinned of [[], chosen.slice(0, 1), chosen]) {
    const marks = new Map<string, Mark>(pinned.map((id) => [id, 'pinned']));
    for (const change of preferred(other, { chosen, marks })) {
      if ('removed' in change) marks.delete(change.id);
      else marks.set(change.id, 'pinned');
    }
    const after = listFor([...marks.keys()]).list.map(({ acgmeId }) => acgmeId);
    expect(after).toContain(other);
    expect(after.filter((id) => chosen.includes(id))).toHaveLength(chosen.length - 1);
    expect(new Set(after.filter((id) => id !== other && !chosen.includes(id)))).toEqual(outside);
  }
});

it('leaves alone what was applied to', () => {
  const marks = new Map<string, Mark>([
    ['1', 'applied'],
    ['2', 'applied'],
  ]);
  expect(preferred('3', { chosen: ['1', '2'], marks })).toHaveLength(1);
});
