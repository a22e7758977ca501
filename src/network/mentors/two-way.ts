import type { PlainDate } from '../../base/plain-date.ts';
import { latestDay } from '../journal/entry.ts';
import type { Entry, Journal } from '../journal/journal.ts';
import { daysTogether, type Together } from '../journal/working-together.ts';
import type { MomentKind } from '../records/moment.ts';

const TALKED: ReadonlySet<MomentKind> = new Set([
  'worked-together',
  'talked',
  'meeting',
  'call',
  'event',
  'introduction',
]);

/**
 * When the user and this person last had to do with each other in both directions, up to today: talked, worked together,
 * answered. What one side only sent (an e-mail, thanks, an update, an unanswered ask) does not count. Null where unknown.
 * `together` are the stretches with this person, as `workingTogether` gives them.
 */
export function lastTwoWay(
  journal: Journal,
  person: string,
  together: readonly Together[],
  today: PlainDate,
): PlainDate | null {
  let last = '';
  for (const entry of journal.entriesOf.get(person) ?? []) {
    // The entries stand by their latest day: none further on can hold a later contact.
    if ((latestDay(entry) ?? '') < last) break;
    for (const day of twoWayDays(entry)) if (day != null && day <= today && day > last) last = day;
  }
  for (const stretch of together) {
    if (stretch.from > today || stretch.to <= last) continue;
    const [day] = daysTogether(journal, stretch, today);
    if (day !== undefined && day > last) last = day;
  }
  return last === '' ? null : last;
}

function twoWayDays({ kind, values }: Entry): readonly (PlainDate | null | undefined)[] {
  switch (kind) {
    case 'moment':
      return TALKED.has(values.kind ?? 'other') ? [values.on] : [];
    case 'learning-loop':
      return [values.heardOn, values.reportedOn];
    case 'feedback-loop':
      return [values.receivedOn, values.toldOn];
    case 'advice':
      return [values.receivedOn, values.toldOn];
    case 'help':
      return [values.doneOn];
    case 'meeting':
      return [values.heldOn];
    case 'ask':
    case 'letter':
      return [values.answeredOn];
    case 'unwritten-rule':
      return values.way === 'ask-a-peer' ? [values.learnedOn] : [];
    case 'event-contact':
      return [values.metOn];
    case 'sponsor-act':
    case 'evaluation':
    case 'task':
      return [];
  }
}
