import { type Problem, problem } from '../../base/result.ts';
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
      `"${specialty}" comes with a later version; this one knows "internal-medicine"`,
    ),
  );
}

/** Known facts whose value does not fit the fact. */
export function unreadableFacts(profile: Profile): Problem[] {
  return (profile.knownFacts ?? []).flatMap(({ fact, value }, index) => {
    const message = misfit(fact, value);
    return message === null ? [] : [problem(`knownFacts[${index}].value`, message)];
  });
}

function misfit(fact: string, value: string | number): string | null {
  if (fact === 'visa_j1' || fact === 'visa_h1b') {
    return value === 'yes' || value === 'no' ? null : `${JSON.stringify(value)} is not "yes" or "no"`;
  }
  if (fact === 'program_type') {
    return ['university', 'community-university-affiliated', 'community'].includes(String(value))
      ? null
      : `${JSON.stringify(value)} is not "university", "community-university-affiliated" or "community"`;
  }
  const limits = NUMBERS[fact];
  if (limits === undefined) return null;
  const [low, high] = limits;
  return typeof value === 'number' && value >= low && value <= high
    ? null
    : `${JSON.stringify(value)} is not a number from ${low} to ${high}`;
}

const NUMBERS: Readonly<Record<string, readonly [number, number]>> = {
  positions_pgy1: [1, 300],
  img_share: [0, 100],
  step2ck_minimum: [1, 300],
  max_years_since_graduation: [0, 60],
  max_failed_attempts: [0, 30],
  hospital_resident_fte: [0, 5000],
  employer_h1b_physician_positions: [0, 100_000],
};
