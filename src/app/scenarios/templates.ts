import type { Profile } from '../../loop/profile.ts';
import { changesOf, type Otherwise } from './scenario.ts';

export interface Template {
  readonly name: string;
  readonly otherwise: Otherwise;
}

/** The names below. */
const NAMES = /^(With (Step 3|H-1B|J-1( alone)?|either visa)|\d+ instead of \d+|By (chance alone|my wishes))$/;

export function isTemplateName(name: string): boolean {
  return NAMES.test(name);
}

/** From here on half as many is the better question than twice as many. */
const MANY = 60;

/** What-ifs that say something for these answers, but for those that are kept already. */
export function templatesFor(
  profile: Profile,
  applications: number,
  kept: readonly Otherwise[] = [],
): readonly Template[] {
  const other = applications >= MANY ? Math.round(applications / 2) : applications * 2;
  const templates: readonly Template[] = [
    ...(profile.step3 == null || profile.step3 === false ? [{ name: 'With Step 3', otherwise: { step3: true } }] : []),
    ...visaTemplates(profile.visaNeed),
    ...(applications > 0 ? [{ name: `${other} instead of ${applications}`, otherwise: { applications: other } }] : []),
    profile.objective === 'worth'
      ? { name: 'By chance alone', otherwise: { objective: 'match' } }
      : { name: 'By my wishes', otherwise: { objective: 'worth' } },
  ];
  const keptKeys = new Set(kept.map(keyOf));
  return templates.filter(({ otherwise }) => !keptKeys.has(keyOf(otherwise)));
}

function visaTemplates(need: Profile['visaNeed']): readonly Template[] {
  switch (need) {
    case 'none':
      return [];
    case 'j1':
      return [
        { name: 'With H-1B', otherwise: { visaNeed: 'h1b' } },
        { name: 'With either visa', otherwise: { visaNeed: 'either' } },
      ];
    case 'h1b':
      return [
        { name: 'With J-1', otherwise: { visaNeed: 'j1' } },
        { name: 'With either visa', otherwise: { visaNeed: 'either' } },
      ];
    case 'either':
      return [{ name: 'With J-1 alone', otherwise: { visaNeed: 'j1' } }];
  }
}

function keyOf(otherwise: Otherwise): string {
  return JSON.stringify(changesOf(otherwise));
}
