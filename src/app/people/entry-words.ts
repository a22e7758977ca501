import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry } from '../../network/journal/journal.ts';
import type { MomentKind } from '../../network/records/moment.ts';

const MOMENTS: Readonly<Record<MomentKind, string>> = {
  'worked-together': 'Worked together',
  talked: 'Talked',
  meeting: 'Met',
  'e-mail': 'E-mail',
  call: 'Call',
  event: 'At an event',
  introduction: 'Introduced you',
  'call-on-my-behalf': 'Spoke up for you',
  thanked: 'You thanked them',
  other: 'A moment',
};

/** What happened, in a word or two, on the page of the person it happened with. */
export function entryTitle({ kind, values }: Entry): string {
  switch (kind) {
    case 'moment':
      return MOMENTS[values.kind ?? 'other'];
    case 'learning-loop':
      return 'Taught you';
    case 'feedback-loop':
      return values.receivedOn == null && values.askedOn != null ? 'You asked for feedback' : 'Gave you feedback';
    case 'advice':
      return 'Advised you';
    case 'help':
      if (values.direction === 'asked') return values.doneOn == null ? 'You asked for help' : 'Helped you';
      return values.doneOn == null ? 'You promised help' : 'You helped';
    case 'evaluation':
      return 'Evaluation';
  }
}

export interface Step {
  readonly words: string;
  readonly on: PlainDate;
}

/** The steps that have a day, the latest day first: `told them`, `read`, `heard`. */
export function stepsOf({ kind, values }: Entry): readonly Step[] {
  switch (kind) {
    case 'moment':
    case 'evaluation':
      return steps(['', values.on]);
    case 'learning-loop':
      return steps(
        ['heard', values.heardOn],
        ['read', values.readOn],
        ['told them', values.reportedOn],
        ['let go', values.letGoOn],
      );
    case 'feedback-loop':
      return steps(
        ['asked', values.askedOn],
        ['heard', values.receivedOn],
        ['changed', values.changedOn],
        ['told them', values.toldOn],
        ['let go', values.letGoOn],
      );
    case 'advice':
      return steps(
        ['heard', values.receivedOn],
        ['acted', values.actedOn],
        ['told them', values.toldOn],
        ['let go', values.letGoOn],
      );
    case 'help':
      return steps(
        // Help that was asked or promised and done on one day was done.
        [values.direction === 'asked' ? 'asked' : 'promised', values.on === values.doneOn ? null : values.on],
        ['done', values.doneOn],
        ['let go', values.letGoOn],
      );
  }
}

type DatedWords = readonly [words: string, on: PlainDate | null | undefined];

/** The latest day first; those of one day in the order of the list. */
function steps(...all: readonly DatedWords[]): readonly Step[] {
  return all
    .flatMap(([words, on]) => (on == null ? [] : [{ words, on }]))
    .sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
}
