import { daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { InterviewState } from '../../network/events/interview-state.ts';
import type { Interview } from '../../network/records/event.ts';
import { agoInWords, counted, dayInWords } from '../today/day-words.ts';

export const ANSWER_NAMES: Readonly<Record<NonNullable<Interview['answer']>, string>> = {
  accepted: 'I said yes',
  waitlisted: 'On the waiting list',
  declined: 'I said no',
  cancelled: 'It was cancelled',
};

const FORMATS: Readonly<Record<NonNullable<Interview['format']>, string>> = {
  virtual: 'by video',
  'in-person': 'in person',
};

/** `Tuesday 1 December · 13:30 · by video`; empty where nothing is known. */
export function whenInWords({ on, at, format }: Interview, today: PlainDate): string {
  return [on == null ? '' : dayInWords(on, today), at ?? '', format == null ? '' : FORMATS[format]]
    .filter((part) => part !== '')
    .join(' · ');
}

/** Where it stands, and what comes next. Never a message afterwards: programs are told to discourage them. */
export function stateInWords(state: InterviewState, { on, heldOn }: Interview, today: PlainDate): string {
  switch (state) {
    case 'today':
      return 'Today';
    case 'to-answer':
      return 'Waits for your answer';
    case 'to-schedule':
      return 'You said yes; the day is still open';
    case 'upcoming': {
      const days = on == null ? 0 : daysBetween(today, on);
      return days === 1 ? 'Tomorrow' : `In ${counted(days, 'day')}`;
    }
    case 'passed':
      return on == null ? 'Over' : `Was planned: ${agoInWords(on, today)}`;
    case 'waitlisted':
      return 'On the waiting list';
    case 'held':
      return heldOn == null ? 'Held' : `Held on ${dayInWords(heldOn, today)}`;
    case 'closed':
      return 'Does not take place';
  }
}

/** The groups of the list, in its order. */
export const GROUPS: readonly (readonly [title: string, states: readonly InterviewState[]])[] = [
  ['Today', ['today']],
  ['To answer or to arrange', ['to-answer', 'to-schedule']],
  ['Coming up', ['upcoming']],
  ['Did these take place?', ['passed']],
  ['Waiting list', ['waitlisted']],
  ['Held', ['held']],
  ['Not taking place', ['closed']],
];
