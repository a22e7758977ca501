import { type Problem, problem } from '../../base/result.ts';
import { show } from '../../base/schema.ts';
import { kindOf, misfit } from '../../catalogue/fact-kind.ts';
import type { Catalogue } from '../../catalogue/program.ts';
import type { Profile } from '../profile.ts';

/** Why there is no list: the input is wrong, or it is understood but has no answer. */
export interface Refusal {
  readonly kind: 'input' | 'no answer';
  readonly problems: readonly Problem[];
}

/** Programs named in the profile that the catalogue does not hold, each with its place. */
export function unknownPrograms(profile: Profile, catalogue: Catalogue): Problem[] {
  const ids = new Set(catalogue.programs.map((program) => program.acgmeId));
  const named: [string, string][] = [
    ...(['pinned', 'excluded', 'applied'] as const).flatMap((list) =>
      (profile[list] ?? []).map((id, index): [string, string] => [`${list}[${index}]`, id]),
    ),
    ...(profile.preferences?.favourites ?? []).map((id, index): [string, string] => [
      `preferences.favourites[${index}]`,
      id,
    ]),
    ...(profile.knownFacts ?? []).map(({ acgmeId }, index): [string, string] => [
      `knownFacts[${index}].acgmeId`,
      acgmeId,
    ]),
  ];
  return named
    .filter(([, id]) => !ids.has(id))
    .map(([at, id]) =>
      problem(at, `${id} is no internal medicine program of the catalogue; look it up with "prelude catalogue search"`),
    );
}

/** Goals that this version cannot answer, by name. */
export function unsupportedGoals(profile: Profile): Problem[] {
  const goals = profile.goals ?? [];
  if (goals.length === 0 || goals.some(({ specialty }) => specialty === 'internal-medicine')) return [];
  return goals.map(({ specialty }, index) =>
    problem(
      `goals[${index}].specialty`,
      `${show(specialty)} comes with a later version; this one knows "internal-medicine"`,
    ),
  );
}

/** Known facts that the catalogue does not know, or whose value does not fit. */
export function unreadableFacts(profile: Profile): Problem[] {
  return (profile.knownFacts ?? []).flatMap(({ fact, value }, index) => {
    if (kindOf(fact) === null) {
      return [
        problem(
          `knownFacts[${index}].fact`,
          `${show(fact)} is no fact of the catalogue; "prelude catalogue show" lists them`,
        ),
      ];
    }
    const message = misfit(fact, value);
    return message === null ? [] : [problem(`knownFacts[${index}].value`, message)];
  });
}
