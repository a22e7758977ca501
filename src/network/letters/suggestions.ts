import { fold } from '../../base/fold.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import { latestDay } from '../journal/entry.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import type { Competency } from '../records/letter.ts';
import { speaksOf } from './competency-words.ts';
import { isPraise } from './eligibility.ts';

/** A line of the log that shows a behaviour: words of theirs, what changed after feedback, what was learned, help given. */
export interface Suggestion {
  readonly text: string;
  /** `praise` and `evaluation` are others' words, the rest the user's own. */
  readonly from: 'praise' | 'change' | 'learned' | 'help' | 'evaluation';
  /** Who said it, taught it or was helped; empty where nobody is named. */
  readonly person: string;
  readonly byWriter: boolean;
  readonly on: PlainDate | null;
}

/** How many are offered for one competency. */
const MOST = 6;

/** Everything in the log up to today that may stand in a packet for this writer, the latest first. */
export function remarksOf(journal: Journal, writer: string, today: PlainDate): readonly Suggestion[] {
  const remarks: Suggestion[] = [];
  for (const entry of journal.entries.values()) {
    const lines = linesOf(entry, today).filter(({ text }) => text !== '');
    if (lines.length === 0) continue;
    const person = meantBy(journal, entry.values.person ?? '');
    const on = latestDay(entry);
    if (on === null || on <= today)
      for (const line of lines) remarks.push({ ...line, person, byWriter: person === writer, on });
  }
  return remarks.sort(
    (a, b) => -compare(a.on ?? '', b.on ?? '') || compare(a.text, b.text) || compare(a.person, b.person),
  );
}

function linesOf(entry: Entry, today: PlainDate): readonly Pick<Suggestion, 'from' | 'text'>[] {
  switch (entry.kind) {
    case 'feedback-loop': {
      const { praise, received, change, changedOn, toldOn } = entry.values;
      const isDone = changedOn != null || toldOn != null;
      return [
        { from: 'praise', text: isPraise(entry, today) ? praise?.trim() || trimmed(received) : trimmed(praise) },
        { from: 'change', text: isDone ? trimmed(change) : '' },
      ];
    }
    case 'learning-loop':
      return [{ from: 'learned', text: trimmed(entry.values.learned) }];
    case 'help':
      return [
        {
          from: 'help',
          text: entry.values.direction === 'given' && entry.values.doneOn != null ? trimmed(entry.values.what) : '',
        },
      ];
    case 'evaluation':
      return [{ from: 'evaluation', text: trimmed(entry.values.themes) }];
    default:
      return [];
  }
}

/** What else a line may show, besides what its words say. */
const SHOWS: Readonly<Record<Suggestion['from'], readonly Competency[]>> = {
  praise: [],
  evaluation: [],
  change: ['practiceBasedLearning'],
  learned: ['practiceBasedLearning', 'medicalKnowledge'],
  help: ['professionalism', 'systemsBasedPractice'],
};

/**
 * What may stand under one competency: the writer's own words first, of these those that speak of it; then what others
 * said and what the user did that speaks of it. What is `used` under any competency is not offered again.
 */
export function suggestionsFor(
  remarks: readonly Suggestion[],
  competency: Competency,
  used: readonly string[],
): readonly Suggestion[] {
  const taken = used.map(fold).filter((text) => text !== '');
  const seen = new Set<string>();
  const ranked: { readonly remark: Suggestion; readonly rank: number }[] = [];
  for (const remark of remarks) {
    const text = fold(remark.text);
    if (seen.has(text) || taken.some((one) => one.includes(text))) continue;
    seen.add(text);
    const fits = SHOWS[remark.from].includes(competency) || speaksOf(remark.text, competency);
    const isSaid = remark.from === 'praise' || remark.from === 'evaluation';
    if (fits || isSaid)
      ranked.push({ remark, rank: 4 * Number(remark.byWriter && isSaid) + 2 * Number(fits) + Number(isSaid) });
  }
  return ranked
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, MOST)
    .map(({ remark }) => remark);
}

function trimmed(text: string | null | undefined): string {
  return text?.trim() ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
