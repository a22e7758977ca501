import type { PlainDate } from '../../base/plain-date.ts';
import { addDays } from '../../base/plain-date.ts';
import { type LetterStep, nextLetterStep } from '../letters/ladder.ts';
import { NUDGE_AFTER_DAYS } from '../mentors/ask-step.ts';
import type { Task } from '../records/commitment.ts';
import type { EventContact } from '../records/event.ts';
import type { Letter } from '../records/letter.ts';
import type { Advice, FeedbackLoop, Help, LearningLoop } from '../records/loops.ts';
import type { Ask, Meeting, SponsorAct, UnwrittenRule } from '../records/mentorship.ts';
import type { Entry } from './journal.ts';

/** What brings an open entry forward. */
// biome-ignore format: a table
export type OpenStep =
  | 'read' | 'report' | 'ask-again' | 'change' | 'act' | 'tell-change' | 'tell-outcome' | 'help' | 'remind'
  | 'hold-meeting' | 'thank-meeting' | 'thank-sponsor' | 'tell-sponsor' | 'nudge' | 'thank-ask' | 'ask-peer' | 'learn-rule'
  | 'follow-up' | 'do-task' | `letter-${LetterStep}` | 'letter-thank-answer';

interface Open {
  readonly step: OpenStep;
  /** The day from which the step may be taken: that of the step before it, or of what it waits for. */
  readonly since: PlainDate | null | undefined;
}

/** What is still to be done; null where nothing is. Moments and evaluations are never open. */
export function openStep(entry: Entry): Open | null {
  if ('letGoOn' in entry.values && entry.values.letGoOn != null) return null;
  switch (entry.kind) {
    case 'learning-loop':
      return learningStep(entry.values);
    case 'feedback-loop':
      return feedbackStep(entry.values);
    case 'advice':
      return adviceStep(entry.values);
    case 'help':
      return helpStep(entry.values);
    case 'meeting':
      return meetingStep(entry.values);
    case 'sponsor-act':
      return sponsorStep(entry.values);
    case 'ask':
      return askStep(entry.values);
    case 'unwritten-rule':
      return ruleStep(entry.values);
    case 'event-contact':
      return contactStep(entry.values);
    case 'task':
      return taskStep(entry.values);
    case 'letter':
      return letterStep(entry.values);
    case 'moment':
    case 'evaluation':
      return null;
  }
}

function learningStep({ heardOn, readOn, learned, reportedOn }: LearningLoop): Open | null {
  if (reportedOn != null) return null;
  return readOn == null && isBlank(learned)
    ? { step: 'read', since: heardOn }
    : { step: 'report', since: readOn ?? heardOn };
}

function feedbackStep(values: FeedbackLoop): Open | null {
  const { askedOn, received, receivedOn, praise, tone, change, changedOn, toldOn } = values;
  if (toldOn != null) return null;
  if (changedOn != null || !isBlank(change)) return { step: 'tell-change', since: changedOn ?? receivedOn ?? askedOn };
  if (isUnaskedPraise(values)) return null;
  const isReceived = receivedOn != null || !isBlank(received) || !isBlank(praise) || tone != null;
  return isReceived ? { step: 'change', since: receivedOn ?? askedOn } : { step: 'ask-again', since: askedOn };
}

/** Kind words that nobody asked for: nothing in them wants changing. */
function isUnaskedPraise({ askedOn, question, received, praise, tone }: FeedbackLoop): boolean {
  if (askedOn != null || !isBlank(question)) return false;
  return tone == null ? !isBlank(praise) && isBlank(received) : tone === 'positive';
}

function adviceStep({ receivedOn, actedOn, toldOn }: Advice): Open | null {
  if (toldOn != null) return null;
  return actedOn == null ? { step: 'act', since: receivedOn } : { step: 'tell-outcome', since: actedOn };
}

function helpStep({ direction, on, doneOn }: Help): Open | null {
  return doneOn == null ? { step: direction === 'asked' ? 'remind' : 'help', since: on } : null;
}

/** A planned meeting asks for nothing before the day after it. */
function meetingStep({ on, heldOn, thankedOn }: Meeting): Open | null {
  if (thankedOn != null) return null;
  return heldOn == null
    ? { step: 'hold-meeting', since: on == null ? null : addDays(on, 1) }
    : { step: 'thank-meeting', since: heldOn };
}

function sponsorStep({ on, thankedOn, outcomeToldOn }: SponsorAct): Open | null {
  if (outcomeToldOn != null) return null;
  return thankedOn == null ? { step: 'thank-sponsor', since: on } : { step: 'tell-sponsor', since: thankedOn };
}

/** One nudge at most, after a while; then it rests, as do a no and a later. An ask without a day was not made yet. */
function askStep({ askedOn, nudgedOn, answer, answeredOn, thankedOn }: Ask): Open | null {
  if (thankedOn != null) return null;
  if (answer === 'yes') return { step: 'thank-ask', since: answeredOn ?? nudgedOn ?? askedOn };
  if (answer != null || answeredOn != null || nudgedOn != null || askedOn == null) return null;
  return { step: 'nudge', since: addDays(askedOn, NUDGE_AFTER_DAYS) };
}

function ruleStep({ person, way, startedOn, learned, learnedOn }: UnwrittenRule): Open | null {
  if (learnedOn != null || !isBlank(learned)) return null;
  return { step: way === 'watch' || isBlank(person) ? 'learn-rule' : 'ask-peer', since: startedOn };
}

function contactStep({ metOn, followedUpOn }: EventContact): Open | null {
  return followedUpOn == null ? { step: 'follow-up', since: metOn } : null;
}

function taskStep({ doneOn }: Task): Open | null {
  return doneOn == null ? { step: 'do-task', since: null } : null;
}

/** A no is thanked for once and never asked again. */
function letterStep(values: Letter): Open | null {
  const next = nextLetterStep(values);
  if (next === null) return null;
  const isNo = values.answer === 'hesitant' || values.answer === 'declined';
  return { step: isNo ? 'letter-thank-answer' : `letter-${next.step}`, since: next.since };
}

function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}
