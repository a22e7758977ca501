import type { Effect } from '../../loop/pick/effect.ts';
import type { Interval, PickResult } from '../../loop/pick/result.ts';
import { roughly } from '../../loop/pick/roughly.ts';
import { gainInWords } from '../pick/parts/gain-words.ts';
import { averageRange, middleInWords, percentRange, roughAverageRange, roughRange } from '../words/chance.ts';
import { dollars } from '../words/dollars.ts';
import { directionInWords } from './direction-words.ts';

/** One list of the comparison; the answers as they are have neither gain nor movement. */
export interface Column {
  readonly id: string;
  readonly name: string;
  /** Null while it is worked out, or where there is no list. */
  readonly figures: Figures | null;
}

interface Figures {
  readonly summary: PickResult['summary'];
  /** Against the answers as they are. */
  readonly gain: Interval | null;
  readonly entered: number;
  readonly left: number;
}

/** A column's chance as it is drawn and as it is told: the bar and the table print the same. */
export interface ChanceRow {
  readonly id: string;
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Null where the public figures do not reach. */
  readonly median: number | null;
  readonly range: string;
  readonly middle: string | null;
}

export interface TableRow {
  readonly name: string;
  /** One for each column. */
  readonly cells: readonly string[];
}

export function figuresNow({ summary }: PickResult): Figures {
  return { summary, gain: null, entered: 0, left: 0 };
}

export function figuresOf({ result, gain, moved }: Effect): Figures {
  return { summary: result.summary, gain, entered: moved.entered.length, left: moved.left.length };
}

export function chanceRow({ id, name, figures }: Column): ChanceRow | null {
  if (figures === null) return null;
  const { matchChance, support } = figures.summary;
  if (support === 'within') {
    const { low, high, median } = matchChance;
    return { id, name, low, high, median, range: percentRange(matchChance), middle: middleInWords(matchChance) };
  }
  return { id, name, ...roughly(matchChance), median: null, range: `roughly ${roughRange(matchChance)}`, middle: null };
}

/** The comparison as a table, the answers as they are in the first column. */
export function tableRows(columns: readonly Column[]): readonly TableRow[] {
  const [now] = columns;
  const isWithin = (figures: Figures) =>
    figures.summary.support === 'within' && now?.figures?.summary.support === 'within';
  const row = (name: string, cell: (figures: Figures, column: Column) => string): TableRow => ({
    name,
    cells: columns.map((column) => (column.figures === null ? '…' : cell(column.figures, column))),
  });
  return [
    row('Chance of matching', (_, column) => {
      const chance = chanceRow(column);
      return chance === null ? '…' : [chance.range, chance.middle].filter((part) => part !== null).join(', ');
    }),
    row('Difference, in the same worlds', (figures) => {
      if (figures.gain === null) return '–';
      return isWithin(figures) ? gainInWords(figures.gain) : directionInWords(figures.gain);
    }),
    row('Interviews to expect', ({ summary: { expectedInterviews, support } }) =>
      support === 'within' ? averageRange(expectedInterviews) : `roughly ${roughAverageRange(expectedInterviews)}`,
    ),
    row('At least one interview', ({ summary }) =>
      summary.support === 'within'
        ? percentRange(summary.atLeastOneInterview)
        : `roughly ${roughRange(summary.atLeastOneInterview)}`,
    ),
    row('Applications', ({ summary }) => String(summary.applications)),
    row('Cost', ({ summary }) => dollars(summary.costUsd)),
    row('Gold and silver signals', ({ summary }) => `${summary.signals.gold} and ${summary.signals.silver}`),
    row('Programs that come in', ({ gain, entered }) => (gain === null ? '–' : String(entered))),
    row('Programs that go', ({ gain, left }) => (gain === null ? '–' : String(left))),
  ];
}
