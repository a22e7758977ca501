import type { PlainDate } from '../../base/plain-date.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { remember } from '../journal/remember.ts';
import { onceFor } from '../rules/views.ts';

/** What of the year's milestones the log shows, from its first day up to a day. */
export interface FirstMarks {
  /** The first feedback asked for or received; null where none is. */
  readonly feedback: PlainDate | null;
  /** The first meeting held. */
  readonly meeting: PlainDate | null;
  /** A meeting is planned or asked for. */
  readonly meetingPlanned: boolean;
  /** The days of thanks noted, in order. */
  readonly thanked: readonly PlainDate[];
}

export function firstMarks(journal: Journal, begins: PlainDate, today: PlainDate): FirstMarks {
  const isWithin = (day: PlainDate) => begins <= day && day <= today;
  return onceFor(journal, `first marks ${begins} ${today}`, () => {
    const feedback: PlainDate[] = [];
    const meeting: PlainDate[] = [];
    const thanked: PlainDate[] = [];
    let meetingPlanned = false;
    for (const entries of journal.entriesOf.values()) {
      const marks = marksAmong(entries);
      feedback.push(...marks.feedback.filter(isWithin));
      meeting.push(...marks.meeting.filter(isWithin));
      thanked.push(...marks.thanked.filter(isWithin));
      if (marks.meetingPlanned) meetingPlanned = true;
    }
    return {
      feedback: feedback.sort()[0] ?? null,
      meeting: meeting.sort()[0] ?? null,
      meetingPlanned,
      thanked: thanked.sort(),
    };
  });
}

interface Marks {
  readonly feedback: readonly PlainDate[];
  readonly meeting: readonly PlainDate[];
  readonly meetingPlanned: boolean;
  readonly thanked: readonly PlainDate[];
}

const marksAmong: (entries: readonly Entry[]) => Marks = remember((entries) => {
  const feedback: PlainDate[] = [];
  const meeting: PlainDate[] = [];
  const thanked: PlainDate[] = [];
  let meetingPlanned = false;
  for (const { kind, values } of entries) {
    if (kind === 'feedback-loop') push(feedback, values.askedOn, values.receivedOn);
    if (kind === 'meeting') {
      push(meeting, values.heldOn);
      push(thanked, values.thankedOn);
      meetingPlanned ||= values.heldOn == null && values.letGoOn == null;
    }
    if (kind === 'moment' && values.kind === 'meeting') push(meeting, values.on);
    if (kind === 'moment' && values.kind === 'thanked') push(thanked, values.on);
    if (kind === 'ask' && values.what === 'meeting' && values.letGoOn == null && values.answer !== 'no')
      meetingPlanned ||= values.askedOn != null;
    if (kind === 'ask' || kind === 'sponsor-act' || kind === 'letter') push(thanked, values.thankedOn);
  }
  return { feedback, meeting, meetingPlanned, thanked };
});

function push(days: PlainDate[], ...more: readonly (PlainDate | null | undefined)[]): void {
  for (const day of more) if (day != null) days.push(day);
}
