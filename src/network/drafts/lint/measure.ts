import type { LabelledDraft } from './labelled-drafts.ts';
import { LINT_RULES, lintDraft } from './lint.ts';

/** How one rule did on a set of labelled drafts; a share of nothing is null. */
export interface RuleScore {
  readonly rule: string;
  readonly labelled: number;
  readonly found: number;
  readonly alarms: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** A rule counts as found in a draft when it speaks up in it at all. */
export function measureLint(drafts: readonly LabelledDraft[]): readonly RuleScore[] {
  const read = drafts.map(([labels, body]) => ({
    body,
    labels: new Set(labels.split(' ')),
    found: new Set<string>(lintDraft({ subject: '', body }).map(({ rule }) => rule)),
  }));
  return LINT_RULES.map(({ id }) => {
    const labelled = read.filter(({ labels }) => labels.has(id));
    const spoke = read.filter(({ found }) => found.has(id));
    const found = labelled.filter((draft) => draft.found.has(id));
    const wrong = spoke.filter(({ labels }) => !labels.has(id));
    return {
      rule: id,
      labelled: labelled.length,
      found: found.length,
      alarms: wrong.length,
      precision: spoke.length === 0 ? null : found.length / spoke.length,
      recall: labelled.length === 0 ? null : found.length / labelled.length,
      missed: labelled.filter((draft) => !draft.found.has(id)).map(({ body }) => body),
      wrong: wrong.map(({ body }) => body),
    };
  });
}
