import type { FieldsOf } from '../../workspace/kinds.ts';
import { changesOf, type Otherwise, otherwiseInWords } from './scenario.ts';
import { isTemplateName } from './templates.ts';

/** The form as its controls hold it; '' is as answered, or to be named by what is taken otherwise. */
export interface ScenarioDraft {
  readonly name: string;
  readonly step2ck: string;
  readonly step3: '' | 'passed' | 'not-passed';
  readonly visaNeed: '' | 'none' | 'j1' | 'h1b' | 'either';
  readonly usClinicalMonths: string;
  readonly applications: string;
  readonly objective: '' | 'match' | 'worth';
}

type Problems = Partial<Record<'step2ck' | 'usClinicalMonths' | 'applications' | 'form', string>>;

export interface ReadDraft {
  readonly problems: Problems;
  /** Every field, null for as answered; null where something must be mended. */
  readonly otherwise: Otherwise | null;
}

export function draftFrom(values: FieldsOf<'scenario'>): ScenarioDraft {
  const text = (value: number | null | undefined) => (value == null ? '' : String(value));
  const name = values.name ?? '';
  return {
    // A name that nobody typed goes with the answers that it names.
    name: name === madeUpName(values) || isTemplateName(name) ? '' : name,
    step2ck: text(values.step2ck),
    step3: values.step3 == null ? '' : values.step3 ? 'passed' : 'not-passed',
    visaNeed: values.visaNeed ?? '',
    usClinicalMonths: text(values.usClinicalMonths),
    applications: text(values.applications),
    objective: values.objective ?? '',
  };
}

/** `Step 2 CK of 250 + A list of 60` */
export function madeUpName(otherwise: Otherwise): string {
  return otherwiseInWords(changesOf(otherwise), (acgmeId) => acgmeId);
}

/** The name where none was typed: the one it had where nothing is taken otherwise than before. */
export function nameless(before: FieldsOf<'scenario'>, otherwise: Otherwise): string {
  const isSame = JSON.stringify(changesOf(before)) === JSON.stringify(changesOf(otherwise));
  return (isSame ? before.name : null) ?? madeUpName(otherwise);
}

const LIMITS = {
  step2ck: [100, 300, 'A Step 2 CK score has three digits and is at most 300, such as 246.'],
  usClinicalMonths: [0, 600, 'Give whole months with digits, such as 6.'],
  applications: [1, 2000, 'Give a whole number from 1 to 2000, such as 60.'],
} as const;

export function readDraft(draft: ScenarioDraft): ReadDraft {
  const problems: Problems = {};
  const number = (field: keyof typeof LIMITS): number | null => {
    const text = draft[field].trim();
    if (text === '') return null;
    const [min, max, mend] = LIMITS[field];
    const value = Number(text);
    if (/^\d{1,4}$/.test(text) && value >= min && value <= max) return value;
    problems[field] = mend;
    return null;
  };
  const otherwise: Otherwise = {
    step2ck: number('step2ck'),
    step3: draft.step3 === '' ? null : draft.step3 === 'passed',
    visaNeed: draft.visaNeed === '' ? null : draft.visaNeed,
    usClinicalMonths: number('usClinicalMonths'),
    applications: number('applications'),
    objective: draft.objective === '' ? null : draft.objective,
  };
  if (Object.keys(problems).length === 0 && Object.values(otherwise).every((value) => value === null))
    problems.form = 'Take at least one answer otherwise.';
  return { problems, otherwise: Object.keys(problems).length === 0 ? otherwise : null };
}
