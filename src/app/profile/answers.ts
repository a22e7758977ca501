import { PROGRAM_TYPES, type Profile, type ProgramType, US_STATES, type UsState } from '../../loop/profile.ts';
import type { FieldsOf } from '../../workspace/kinds.ts';

/** The ten answers as the form's controls hold them, half-typed ones included; '' is not answered yet. */
export interface Answers {
  readonly citizenship: '' | Profile['citizenship'];
  readonly visaNeed: '' | Profile['visaNeed'];
  readonly step2ck: string;
  readonly failedAttempts: '' | 'unknown' | '0' | '1' | '2' | '3' | '4';
  readonly step3: '' | 'unknown' | 'passed' | 'not-passed';
  readonly graduationYear: string;
  /** Months, or `unknown`. */
  readonly usClinicalMonths: string;
  readonly prelimProgram: string;
  readonly prelimEnds: string;
  readonly ties: readonly UsState[];
  readonly states: readonly UsState[];
  readonly types: readonly ProgramType[];
  readonly limitBy: 'applications' | 'dollars';
  readonly limit: string;
}

export type Field = keyof Answers;
type Stored = FieldsOf<'profile'>;

/** The form as the workspace's record has it. */
export function answersFrom(stored: Stored): Answers {
  const { limits } = stored;
  const limitBy = limits?.applications == null && limits?.budgetUsd != null ? 'dollars' : 'applications';
  return {
    citizenship: oneOf(['us', 'permanent-resident', 'other'], stored.citizenship),
    visaNeed: oneOf(['none', 'j1', 'h1b', 'either'], stored.visaNeed),
    step2ck: text(stored.step2ck),
    failedAttempts: stored.failedAttempts === null ? 'unknown' : attempts(stored.failedAttempts),
    step3: stored.step3 === null ? 'unknown' : step3(stored.step3),
    graduationYear: text(stored.graduationYear),
    usClinicalMonths: stored.usClinicalMonths === null ? 'unknown' : text(stored.usClinicalMonths),
    prelimProgram: stored.prelim?.acgmeId ?? '',
    prelimEnds: stored.prelim?.ends ?? '',
    ties: only(US_STATES, stored.ties),
    states: only(US_STATES, stored.preferences?.states),
    types: only(PROGRAM_TYPES, stored.preferences?.types),
    limitBy,
    limit: text(limitBy === 'dollars' ? limits?.budgetUsd : limits?.applications),
  };
}

/**
 * What to write into the record for a change on the form; `before` fills the other half of fields kept together, `kept`
 * what of them the form does not show.
 */
export function storedFrom(patch: Partial<Answers>, before: Answers, kept: Pick<Stored, 'preferences'> = {}): Stored {
  const now = { ...before, ...patch };
  const has = (...fields: readonly Field[]) => fields.some((field) => field in patch);
  return {
    // Who needs no visa is not asked; who may need one is asked anew.
    ...(has('citizenship')
      ? { citizenship: now.citizenship, visaNeed: now.citizenship === 'other' ? null : 'none' }
      : {}),
    ...(has('visaNeed') ? { visaNeed: now.visaNeed } : {}),
    ...(has('step2ck') ? { step2ck: now.step2ck } : {}),
    ...(has('failedAttempts') ? { failedAttempts: now.failedAttempts === 'unknown' ? null : now.failedAttempts } : {}),
    ...(has('step3') ? { step3: STEP3[now.step3] } : {}),
    ...(has('graduationYear') ? { graduationYear: now.graduationYear } : {}),
    ...(has('usClinicalMonths')
      ? { usClinicalMonths: now.usClinicalMonths === 'unknown' ? null : now.usClinicalMonths }
      : {}),
    ...(has('prelimProgram', 'prelimEnds')
      ? { prelim: { acgmeId: now.prelimProgram || null, ends: now.prelimEnds || null } }
      : {}),
    ...(has('ties') ? { ties: [...now.ties] } : {}),
    ...(has('states', 'types')
      ? { preferences: { ...kept.preferences, states: [...now.states], types: [...now.types] } }
      : {}),
    ...(has('limitBy', 'limit')
      ? {
          limits:
            now.limitBy === 'dollars'
              ? { applications: null, budgetUsd: now.limit }
              : { applications: now.limit, budgetUsd: null },
        }
      : {}),
  };
}

const STEP3 = { '': '', unknown: null, passed: true, 'not-passed': false } as const;

function step3(stored: string | number | boolean | undefined): Answers['step3'] {
  if (stored === undefined || stored === '') return '';
  return stored === false ? 'not-passed' : 'passed';
}

function attempts(stored: string | number | undefined): Answers['failedAttempts'] {
  const count = Number(stored);
  if (stored === undefined || stored === '' || Number.isNaN(count)) return '';
  return count >= 4 ? '4' : oneOf(['0', '1', '2', '3'], String(count));
}

function text(stored: string | number | null | undefined): string {
  return stored === null || stored === undefined ? '' : String(stored);
}

function oneOf<const T extends string>(allowed: readonly T[], value: string | null | undefined): T | '' {
  return allowed.find((item) => item === value) ?? '';
}

function only<const T extends string>(
  allowed: readonly T[],
  values: readonly string[] | null | undefined,
): readonly T[] {
  return allowed.filter((item) => values?.includes(item));
}
