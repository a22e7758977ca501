import type { EntryForm, FormKind, FormOf } from './entry-form.ts';
import { ADVICE_FORM } from './forms/advice.ts';
import { ASK_FORM } from './forms/ask.ts';
import { COMMITMENT_FORM } from './forms/commitment.ts';
import { EVALUATION_FORM } from './forms/evaluation.ts';
import { EVENT_FORM } from './forms/event.ts';
import { EVENT_CONTACT_FORM } from './forms/event-contact.ts';
import { FEEDBACK_LOOP_FORM } from './forms/feedback-loop.ts';
import { HELP_FORM } from './forms/help.ts';
import { INTERVIEW_FORM } from './forms/interview.ts';
import { LEAD_FORM } from './forms/lead.ts';
import { LEARNING_LOOP_FORM } from './forms/learning-loop.ts';
import { LETTER_FORM } from './forms/letter.ts';
import { MEETING_FORM } from './forms/meeting.ts';
import { MOMENT_FORM } from './forms/moment.ts';
import { SCHOLARLY_WORK_FORM } from './forms/scholarly-work.ts';
import { SPONSOR_ACT_FORM } from './forms/sponsor-act.ts';
import { TASK_FORM } from './forms/task.ts';
import { UNWRITTEN_RULE_FORM } from './forms/unwritten-rule.ts';

/** What each kind asks for, in its order. */
const ENTRY_FORMS: { readonly [K in FormKind]: FormOf<K> } = {
  'learning-loop': LEARNING_LOOP_FORM,
  'feedback-loop': FEEDBACK_LOOP_FORM,
  advice: ADVICE_FORM,
  help: HELP_FORM,
  evaluation: EVALUATION_FORM,
  moment: MOMENT_FORM,
  meeting: MEETING_FORM,
  'sponsor-act': SPONSOR_ACT_FORM,
  ask: ASK_FORM,
  'unwritten-rule': UNWRITTEN_RULE_FORM,
  letter: LETTER_FORM,
  'event-contact': EVENT_CONTACT_FORM,
  task: TASK_FORM,
  event: EVENT_FORM,
  interview: INTERVIEW_FORM,
  commitment: COMMITMENT_FORM,
  'scholarly-work': SCHOLARLY_WORK_FORM,
  lead: LEAD_FORM,
};

/** The form of a kind, its fields known by name only. */
export function formOf(kind: FormKind): EntryForm {
  return ENTRY_FORMS[kind];
}
