import { fold } from '../../base/fold.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import { latestDay } from '../journal/entry.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import { COMPETENCIES, type Competency } from '../records/letter.ts';
import { speaksOf } from './competency-words.ts';
import { isPositiveAndSpecific } from './eligibility.ts';

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

/** A line with what is asked of it six times, once for each competency. */
export interface Remark extends Suggestion {
  readonly folded: string;
  readonly fits: ReadonlySet<Competency>;
}

/** How many are offered for one competency. */
const MOST = 6;

/** Everything in the log up to today that may stand in a packet for this writer, each text once, the latest first. */
export function remarksOf(journal: Journal, writer: string, today: PlainDate): readonly Remark[] {
  const remarks: Remark[] = [];
  for (const [person, entries] of journal.entriesOf)
    for (const line of linesAmong(entries))
      if (line.on === null || line.on <= today) remarks.push({ ...line, person, byWriter: person === writer });
  // Of the same text, the writer's own comes before others'.
  const order = (a: Remark, b: Remark) =>
    Number(b.byWriter) - Number(a.byWriter) ||
    compare(b.on ?? '', a.on ?? '') ||
    compare(a.text, b.text) ||
    compare(a.person, b.person) ||
    compare(a.from, b.from);
  const seen = new Set<string>();
  return remarks.sort(order).filter(({ folded }) => !seen.has(folded) && seen.add(folded));
}

type Line = Omit<Remark, 'person' | 'byWriter'>;

const linesAmong = remember((entries: readonly Entry[]): readonly Line[] =>
  entries.flatMap((entry) =>
    linesOf(entry)
      .filter(({ text }) => text !== '')
      .map(({ from, text }) => ({
        text,
        from,
        on: latestDay(entry),
        folded: fold(text),
        fits: new Set([...SHOWS[from], ...COMPETENCIES.filter((competency) => speaksOf(text, competency))]),
      })),
  ),
);

/** What a line shows whatever its words are. */
const SHOWS: Readonly<Record<Suggestion['from'], readonly Competency[]>> = {
  praise: [],
  evaluation: [],
  change: ['practiceBasedLearning'],
  learned: ['practiceBasedLearning', 'medicalKnowledge'],
  help: ['professionalism', 'systemsBasedPractice'],
};

function linesOf(entry: Entry): readonly Pick<Suggestion, 'from' | 'text'>[] {
  switch (entry.kind) {
    case 'feedback-loop': {
      const { praise, received, change, changedOn, toldOn } = entry.values;
      const said = trimmed(praise) || (isPositiveAndSpecific(entry) ? trimmed(received) : '');
      return [
        { from: 'praise', text: said },
        { from: 'change', text: changedOn != null || toldOn != null ? trimmed(change) : '' },
      ];
    }
    case 'learning-loop':
      return [{ from: 'learned', text: trimmed(entry.values.learned) }];
    case 'help': {
      const { direction, doneOn, what } = entry.values;
      return [{ from: 'help', text: direction === 'given' && doneOn != null ? trimmed(what) : '' }];
    }
    case 'evaluation':
      return [{ from: 'evaluation', text: trimmed(entry.values.themes) }];
    default:
      return [];
  }
}

/**
 * What may stand under one competency: the writer's own words first, of these those that speak of it; then what others
 * said, and what the user did that shows it. What is `used` under any competency is not offered again.
 */
export function suggestionsFor(
  remarks: readonly Remark[],
  competency: Competency,
  used: readonly string[],
): readonly Suggestion[] {
  const taken = used.map(fold).filter((text) => text !== '');
  const ranked = remarks.flatMap((remark): readonly { readonly remark: Remark; readonly rank: number }[] => {
    const fits = remark.fits.has(competency);
    const isSaid = remark.from === 'praise' || remark.from === 'evaluation';
    if ((!fits && !isSaid) || taken.some((one) => one.includes(remark.folded))) return [];
    return [{ remark, rank: 4 * Number(remark.byWriter && isSaid) + 2 * Number(fits) + Number(isSaid) }];
  });
  // The sort is stable: of one rank the latest first.
  return ranked
    .sort((a, b) => b.rank - a.rank)
    .slice(0, MOST)
    .map(({ remark }) => remark);
}

function trimmed(text: string | null | undefined): string {
  return text?.trim() ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
