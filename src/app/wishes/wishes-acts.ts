import { WISH_KINDS, type Wishes, type WishKind } from '../../loop/pick/wishes.ts';
import type { Profile } from '../../loop/profile.ts';
import type { Change } from '../../workspace/change.ts';
import { type FieldsOf, PROFILE_ID } from '../../workspace/kinds.ts';
import { WISHES_ID } from '../../workspace/pick-kinds.ts';
import { WISH_NAMES, weightInWords } from './wish-words.ts';

/** An act: what the bar says of it, and what it changes. */
export type Act = readonly [sentence: string, changes: readonly Change[]];

const wishes = (fields: FieldsOf<'wishes'>): Change => ({ kind: 'wishes', id: WISHES_ID, fields });

export function objectiveAct(objective: NonNullable<Profile['objective']>): Act {
  return [
    objective === 'worth' ? 'Your list goes by your wishes, too.' : 'Your list goes by the chance alone.',
    [{ kind: 'profile', id: PROFILE_ID, fields: { objective } }],
  ];
}

export function weightsAct(weights: Partial<Wishes['weights']>): Act {
  const [first] = Object.entries(weights) as [WishKind, number][];
  const sentence =
    first === undefined || Object.keys(weights).length > 1
      ? 'Your weights are changed.'
      : `${WISH_NAMES[first[0]].title}: ${weightInWords(first[1])}.`;
  return [sentence, [wishes(weights)]];
}

export function usualWeightsAct(): Act {
  return ['Every wish counts as usual.', [wishes(Object.fromEntries(WISH_KINDS.map((kind) => [kind, null])))]];
}

export function nearAct(near: string | null, city: string): Act {
  return [near === null ? 'Nearness is no wish any more.' : `You wish to be near ${city}.`, [wishes({ near })]];
}

export function sizeAct(size: Wishes['size'], name: string): Act {
  return [
    size === null ? 'Any size will do.' : `Size you wish for: ${name.toLowerCase()}.`,
    [wishes({ sizeWanted: size })],
  ];
}

export function primaryCareAct(primaryCare: boolean): Act {
  return [
    primaryCare ? 'You wish for a primary care track.' : 'A primary care track is no wish any more.',
    [wishes({ primaryCareWanted: primaryCare })],
  ];
}
