import { rankNoise as threeNodes } from '../../engine/odds/quadrature.ts';
import { PROGRAM_TYPES } from '../profile.ts';
import type { Gates } from './gate.ts';
import type { KnownFacts } from './known.ts';
import { NON_US_OF_IMGS, type Openness, TYPE_PRIORS } from './openness.ts';
import type { GatePriors } from './visa-priors.ts';

/** One answer that a question may get, and how likely it is before asking. */
export interface Answer {
  readonly value: string | number;
  readonly probability: number;
}

/** Names of the facts that are unknown, move this applicant's chance, and have a prior: worth a question. */
export function questionsOn(unknownGates: readonly string[], facts: KnownFacts): readonly string[] {
  return [...unknownGates, ...(facts.imgShare === null ? ['img_share'] : [])];
}

/** The answers to a question of `questionsOn`; their probabilities sum to 1. */
export function answersTo(fact: string, gates: Gates, openness: Openness, priors: GatePriors): readonly Answer[] {
  if (fact === 'img_share') return shareAnswers(openness);
  const yes = gates.terms.find(({ asks }) => asks === fact)?.probability(priors) ?? 0;
  return [
    { value: 'yes', probability: yes },
    { value: 'no', probability: 1 - yes },
  ];
}

/** The share of IMGs in percent: three points of each type's prior, by how likely the type is. */
function shareAnswers({ types }: Openness): Answer[] {
  return PROGRAM_TYPES.flatMap((type, k) => {
    const { mean, sd } = TYPE_PRIORS[type].logShare;
    return Array.from(threeNodes.nodes, (z, node) => ({
      value: Math.min(100, (100 * Math.exp(mean + sd * z)) / NON_US_OF_IMGS),
      probability: (types[k] as number) * (threeNodes.weights[node] as number),
    }));
  });
}
