import { show } from '../../base/schema.ts';
import { misfit } from '../../catalogue/fact-kind.ts';
import type { Catalogue } from '../../catalogue/program.ts';
import type { Profile } from '../profile.ts';

export interface Heeded {
  readonly profile: Profile;
  /** What of the profile cannot be heeded, one sentence a kind; empty where all of it can. */
  readonly leftOut: readonly string[];
}

/**
 * The profile without notes on programs that the catalogue does not hold, and without facts that cannot be read. For
 * notes kept over the years: a program that leaves the catalogue must not take the list with it.
 */
export function heeded(profile: Profile, { programs }: Catalogue): Heeded {
  const ids = new Set(programs.map(({ acgmeId }) => acgmeId));
  const strange = new Set<string>();
  const held = (id: string) => {
    if (!ids.has(id)) strange.add(id);
    return ids.has(id);
  };
  const odd = new Set<string>();
  const readable = (fact: string, value: string | number) => {
    const fits = misfit(fact, value) === null;
    if (!fits) odd.add(fact);
    return fits;
  };
  const { pinned, excluded, applied, knownFacts, preferences } = profile;
  const usable: Profile = {
    ...profile,
    ...(pinned && { pinned: pinned.filter(held) }),
    ...(excluded && { excluded: excluded.filter(held) }),
    ...(applied && { applied: applied.filter(held) }),
    ...(preferences?.favourites && {
      preferences: { ...preferences, favourites: preferences.favourites.filter(held) },
    }),
    ...(knownFacts && {
      knownFacts: knownFacts.filter(({ acgmeId, fact, value }) => held(acgmeId) && readable(fact, value)),
    }),
  };
  return {
    profile: usable,
    leftOut: [
      ...(strange.size > 0
        ? [`Left out: your notes on programs that are not in the catalogue (${some(strange)}).`]
        : []),
      ...(odd.size > 0 ? [`Left out: what you checked and this version cannot read (${some(odd)}).`] : []),
    ],
  };
}

function some(names: ReadonlySet<string>): string {
  const first = [...names].slice(0, 3).map((name) => (/^\w{1,40}$/.test(name) ? name : show(name)));
  return names.size > 3 ? `${first.join(', ')} and ${names.size - 3} more` : first.join(', ');
}
