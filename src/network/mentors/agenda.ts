import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import type { Meeting } from '../records/mentorship.ts';

/** More than this and the meeting is an interview of them; the guide's "two or three questions". */
const MOST_QUESTIONS = 3;

/** The questions of a meeting, one a line, without bullets or numbers before them. */
export function questionsOf({ questions }: Meeting): readonly string[] {
  return (questions ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d{1,2}[.)])\s*/, '').trim())
    .filter((line) => line !== '');
}

export interface AgendaFinding {
  readonly id: 'many-questions' | 'job-question';
  readonly reason: string;
  readonly grade: 'convention';
}

/** Words of a job question. `Position` alone is also a patient's. */
const JOB =
  /\b(?:pgy[- ]?2|job|opening|vacanc(?:y|ies)|hire|hiring|hired|(?:a|any|the|your|open|categorical|residency|training) (?:spot|slot|place|position)s?|letter of recommendation|recommend me|call (?:the|a|your) (?:pd|program director))\b/i;

/** What to think over in the agenda of a meeting that lies ahead. */
export function agendaFindings(
  journal: Journal,
  id: string,
  meeting: Meeting,
  today: PlainDate,
): readonly AgendaFinding[] {
  if (meeting.heldOn != null) return [];
  const questions = questionsOf(meeting);
  const found: AgendaFinding[] = [];
  if (questions.length > MOST_QUESTIONS) {
    found.push({
      id: 'many-questions',
      reason: 'Two or three questions leave time for the answers. The others can wait for the next meeting.',
      grade: 'convention',
    });
  }
  if (isFirstMeeting(journal, id, meeting, today) && questions.some((question) => JOB.test(question))) {
    found.push({
      id: 'job-question',
      reason:
        'One of the questions sounds like asking for a place or a letter. At a first meeting, ask for advice: how would they go about it?',
      grade: 'convention',
    });
  }
  return found;
}

/** No meeting with this person took place before this one. */
function isFirstMeeting(journal: Journal, id: string, meeting: Meeting, today: PlainDate): boolean {
  const entries = journal.entriesOf.get(meantBy(journal, meeting.person ?? '')) ?? [];
  const on = meeting.heldOn ?? meeting.on ?? today;
  return !entries.some((entry) => {
    if (entry.kind === 'meeting') return entry.id !== id && entry.values.heldOn != null && entry.values.heldOn <= on;
    return entry.kind === 'moment' && entry.values.kind === 'meeting' && (entry.values.on ?? '9999') < on;
  });
}
