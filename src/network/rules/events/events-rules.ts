import type { Rule } from '../rule.ts';
import { atTheEvent } from './at-the-event.ts';
import { captureContacts } from './capture-contacts.ts';
import { connectOnLinkedin } from './connect-on-linkedin.ts';
import { eventGoalAndAsk } from './event-goal-and-ask.ts';
import { eventIntroduction } from './event-introduction.ts';
import { eventOutcome } from './event-outcome.ts';
import { eventPeopleToFind } from './event-people-to-find.ts';
import { findAnEvent } from './find-an-event.ts';
import { followUpContact } from './follow-up-contact.ts';
import { interviewAnswer } from './interview-answer.ts';
import { interviewImpressions } from './interview-impressions.ts';
import { interviewPrepare } from './interview-prepare.ts';

export const EVENTS_RULES: readonly Rule[] = [
  findAnEvent,
  eventGoalAndAsk,
  eventPeopleToFind,
  eventIntroduction,
  atTheEvent,
  captureContacts,
  followUpContact,
  connectOnLinkedin,
  eventOutcome,
  interviewAnswer,
  interviewPrepare,
  interviewImpressions,
];
