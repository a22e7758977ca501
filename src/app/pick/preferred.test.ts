import { expect, it } from 'vitest';
import j1 from '../../../samples/profiles/non-us-j1-246.json' with { type: 'json' };
import us from '../../../samples/profiles/us-img-232-one-attempt.json' with { type: 'json' };
import { loadCatalogue, loadOdds, loadSeason } from '../../cli/shipped.ts';
import { pick } from '../../loop/pick/pick.ts';
import type { PickResult } from '../../loop/pick/result.ts';
import { readProfile } from '../../loop/profile.ts';
import type { Mark } from '../session/decisions.ts';
import { arrange } from './arrange.ts';
import { preferred } from './preferred.ts';

function listFor(pinned: readonly string[], sample: unknown = us): PickResult {
  const profile = readProfile({ ...(sample as object), pinned });
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

/** The first set of the list that leaves a choice among as many others. */
function groupOf(result: PickResult, least = 1) {
  for (const entry of arrange(result).flatMap(({ entries }) => entries)) {
    if (entry.kind === 'group' && entry.others.length >= least)
      return { chosen: entry.chosen.map(({ acgmeId }) => acgmeId), others: entry.others };
  }
  throw new Error('no group');
}

function prefer(
  acgmeId: string,
  group: { chosen: readonly string[]; others: readonly string[]; marks: Map<string, Mark> },
) {
  for (const change of preferred(acgmeId, group)) {
    if ('removed' in change) group.marks.delete(change.id);
    else group.marks.set(change.id, 'pinned');
  }
}

it('puts the preferred one in place of one like it, whether those are pinned or not', () => {
  const before = listFor([]);
  const { chosen, others } = groupOf(before);
  const outside = new Set(before.list.flatMap(({ acgmeId }) => (chosen.includes(acgmeId) ? [] : [acgmeId])));
  const [other = ''] = others;
  for (const pinned of [[], chosen.slice(0, 1), chosen]) {
    const marks = new Map<string, Mark>(pinned.map((id) => [id, 'pinned']));
    prefer(other, { chosen, others, marks });
    const after = listFor([...marks.keys()]).list.map(({ acgmeId }) => acgmeId);
    expect(after).toContain(other);
    expect(after.filter((id) => chosen.includes(id))).toHaveLength(chosen.length - 1);
    expect(new Set(after.filter((id) => id !== other && !chosen.includes(id)))).toEqual(outside);
  }
});

it('lets nothing but one like it go for a second one that is preferred before the list has followed', () => {
  const sample = { ...(j1 as object), limits: { applications: 100 } };
  const before = listFor([], sample);
  const { chosen, others } = groupOf(before, 2);
  const [first = '', second = ''] = others;
  const like = new Set([...chosen, ...others]);
  const outside = new Set(before.list.flatMap(({ acgmeId }) => (like.has(acgmeId) ? [] : [acgmeId])));
  for (const pinned of [chosen.slice(1), chosen]) {
    const marks = new Map<string, Mark>(pinned.map((id) => [id, 'pinned']));
    prefer(first, { chosen, others, marks });
    prefer(second, { chosen, others, marks });
    const after = listFor([...marks.keys()], sample).list.map(({ acgmeId }) => acgmeId);
    expect(after).toContain(second);
    expect(new Set(after.filter((id) => !like.has(id)))).toEqual(outside);
  }
});

it('takes a program that has just been left out for none that holds a place', () => {
  const marks = new Map<string, Mark>([
    ['1', 'pinned'],
    ['2', 'excluded'],
  ]);
  expect(preferred('3', { chosen: ['1', '2'], others: ['3'], marks })).toHaveLength(1);
});

it('leaves alone what was applied to', () => {
  const marks = new Map<string, Mark>([
    ['1', 'applied'],
    ['2', 'applied'],
  ]);
  expect(preferred('3', { chosen: ['1', '2'], others: ['3'], marks })).toHaveLength(1);
});
