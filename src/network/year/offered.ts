import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import type { GuideLineId } from '../rules/rule.ts';
import { ruleOf } from '../rules/rules.ts';

/** The last day on which the user answered a suggestion that serves one of these lines; null where no answer is noted. */
export function offeredOn(journal: Journal, lines: readonly GuideLineId[]): PlainDate | null {
  let last: PlainDate | null = null;
  for (const { values } of journal.kept.suggestion.values()) {
    const serves = ruleOf(values.rule ?? '')?.lines.some((line) => lines.includes(line)) ?? false;
    const day = [values.doneOn, values.skippedOn]
      .flatMap((answered) => answered ?? [])
      .sort()
      .at(-1);
    if (serves && day !== undefined && (last === null || day > last)) last = day;
  }
  return last;
}
