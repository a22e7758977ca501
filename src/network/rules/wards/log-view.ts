import { addDays, type PlainDate } from '../../../base/plain-date.ts';
import { latestDay } from '../../journal/entry.ts';
import type { Entry, Journal } from '../../journal/journal.ts';
import { remember } from '../../journal/remember.ts';
import type { MomentKind } from '../../records/moment.ts';
import { onceFor } from '../views.ts';

type Of<K extends Entry['kind']> = Extract<Entry, { readonly kind: K }>;

interface Kinds {
  readonly feedback: readonly Of<'feedback-loop'>[];
  readonly evaluations: readonly Of<'evaluation'>[];
  readonly unwritten: readonly Of<'unwritten-rule'>[];
}

/** What the log holds of everybody, by kind. */
export interface LogView extends Kinds {
  /** The last day of which something is noted, up to today; null where nothing is. */
  readonly lastNoted: PlainDate | null;
  /** Entries of the last days. */
  readonly lately: readonly Entry[];
}

/** So far back goes what is "lately". */
const LATELY_DAYS = 7;

export function logView(journal: Journal, today: PlainDate): LogView {
  return onceFor(journal, `log ${today}`, () => {
    const since = addDays(today, -LATELY_DAYS);
    const lately: Entry[] = [];
    const kinds: { readonly [K in keyof Kinds]: Kinds[K][number][] } = { feedback: [], evaluations: [], unwritten: [] };
    let lastNoted: PlainDate | null = null;
    for (const entries of journal.entriesOf.values()) {
      const { feedback, evaluations, unwritten } = kindsAmong(entries);
      kinds.feedback.push(...feedback);
      kinds.evaluations.push(...evaluations);
      kinds.unwritten.push(...unwritten);
      // The entries stand by their latest day.
      for (const entry of entries) {
        const day = latestDay(entry);
        if (day === null) break;
        if (day > today) continue;
        if (lastNoted === null || day > lastNoted) lastNoted = day;
        if (day < since) break;
        lately.push(entry);
      }
    }
    return { ...kinds, lastNoted, lately };
  });
}

const NOTHING: Kinds = { feedback: [], evaluations: [], unwritten: [] };

const kindsAmong: (entries: readonly Entry[]) => Kinds = remember((entries) => {
  const feedback = entries.filter((entry) => entry.kind === 'feedback-loop');
  const evaluations = entries.filter((entry) => entry.kind === 'evaluation');
  const unwritten = entries.filter((entry) => entry.kind === 'unwritten-rule');
  return feedback.length + evaluations.length + unwritten.length === 0 ? NOTHING : { feedback, evaluations, unwritten };
});

/** Whether a moment of one of these kinds with the person is noted, both days included. */
export function hadMoment(
  journal: Journal,
  person: string,
  kinds: readonly MomentKind[],
  since: PlainDate,
  upTo: PlainDate,
): boolean {
  for (const entry of journal.entriesOf.get(person) ?? []) {
    if ((latestDay(entry) ?? '') < since) return false;
    const { kind, values } = entry;
    if (kind === 'moment' && kinds.includes(values.kind ?? 'other') && values.on != null && values.on <= upTo)
      return true;
  }
  return false;
}
