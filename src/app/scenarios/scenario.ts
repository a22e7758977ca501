import type { ProfileChange } from '../../loop/pick/profile-change.ts';
import type { FieldsOf } from '../../workspace/kinds.ts';
import { changeInWords } from '../pick/parts/change-words.ts';
import type { Scenario } from '../session/session.ts';

/** Answers taken otherwise; what is absent or null is as answered. */
export type Otherwise = Omit<FieldsOf<'scenario'>, 'name' | 'createdOn'>;

/** So many are compared with the answers as they are. */
export const MOST_SCENARIOS = 3;

/** As they were kept: an id begins with its moment, see `scenarioId`. */
export function inOrder(scenarios: readonly Scenario[]): readonly Scenario[] {
  return scenarios.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Sorts after those that are kept, also by a clock that went back. `instant` in milliseconds since 1970. */
export function scenarioId(kept: readonly Scenario[], instant: number, unique: string): string {
  const moments = kept.map(({ id }) => Number.parseInt(id.split('-')[0] ?? '', 36)).filter(Number.isSafeInteger);
  return `${Math.max(instant, ...moments.map((moment) => moment + 1))
    .toString(36)
    .padStart(9, '0')}-${unique}`;
}

export function changesOf(values: Otherwise): readonly ProfileChange[] {
  const { step2ck, step3, visaNeed, usClinicalMonths, applications, objective } = values;
  return [
    ...(step2ck == null ? [] : [{ kind: 'answer', field: 'step2ck', value: step2ck } as const]),
    ...(step3 == null ? [] : [{ kind: 'step3', value: step3 } as const]),
    ...(visaNeed == null ? [] : [{ kind: 'visaNeed', value: visaNeed } as const]),
    ...(usClinicalMonths == null
      ? []
      : [{ kind: 'answer', field: 'usClinicalMonths', value: usClinicalMonths } as const]),
    ...(applications == null ? [] : [{ kind: 'applications', value: applications } as const]),
    ...(objective == null ? [] : [{ kind: 'objective', value: objective } as const]),
  ];
}

/** The what-if of these changes; null where one of them is of another kind than a what-if can keep. */
export function otherwiseFrom(changes: readonly ProfileChange[]): Otherwise | null {
  let otherwise: Otherwise = {};
  for (const change of changes) {
    switch (change.kind) {
      case 'step3':
      case 'visaNeed':
      case 'applications':
      case 'objective':
        otherwise = { ...otherwise, [change.kind]: change.value };
        break;
      case 'answer':
        if (change.field === 'failedAttempts') return null;
        otherwise = { ...otherwise, [change.field]: change.value };
        break;
      default:
        return null;
    }
  }
  return otherwise;
}

/** What becomes of the answers themselves when the what-if is made theirs. */
export function answersOf({ applications, ...answers }: Otherwise): FieldsOf<'profile'> {
  const given = Object.entries(answers).filter(([, value]) => value != null);
  return {
    ...Object.fromEntries(given),
    // A limit in dollars gives way, as where the what-if is tried.
    ...(applications == null ? {} : { limits: { applications, budgetUsd: null } }),
  };
}

/** `Step 3 passed + A list of 60` */
export function otherwiseInWords(changes: readonly ProfileChange[], nameOf: (acgmeId: string) => string): string {
  return changes.map((change) => changeInWords(change, nameOf)).join(' + ');
}
