import type { Rule } from '../rule.ts';
import { askStrongLetter } from './ask-strong-letter.ts';
import { letterAnswer } from './letter-answer.ts';
import { letterAssign } from './letter-assign.ts';
import { letterConfirm } from './letter-confirm.ts';
import { letterEnter } from './letter-enter.ts';
import { letterLetGo } from './letter-let-go.ts';
import { letterNeedsFeedback } from './letter-needs-feedback.ts';
import { letterOutcome } from './letter-outcome.ts';
import { letterPacket } from './letter-packet.ts';
import { letterReminder } from './letter-reminder.ts';
import { letterThank } from './letter-thank.ts';
import { letterThankAnswer } from './letter-thank-answer.ts';
import { letterUpload } from './letter-upload.ts';
import { lettersAProgram } from './letters-a-program.ts';
import { planLetters } from './plan-letters.ts';
import { teachingMoments } from './teaching-moments.ts';

export const LETTERS_RULES: readonly Rule[] = [
  planLetters,
  letterNeedsFeedback,
  askStrongLetter,
  letterAnswer,
  letterPacket,
  teachingMoments,
  letterEnter,
  letterConfirm,
  letterUpload,
  letterReminder,
  letterAssign,
  letterThank,
  letterThankAnswer,
  letterOutcome,
  letterLetGo,
  lettersAProgram,
];
