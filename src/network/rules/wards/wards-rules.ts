import type { Rule } from '../rule.ts';
import { actOnAdvice } from './act-on-advice.ts';
import { askFeedbackAgain } from './ask-feedback-again.ts';
import { askFeedbackMidRotation } from './ask-feedback-mid-rotation.ts';
import { changeOneThing } from './change-one-thing.ts';
import { evaluationAct } from './evaluation-act.ts';
import { evaluationLookUp } from './evaluation-look-up.ts';
import { feedbackByFirstMonth } from './feedback-by-first-month.ts';
import { helpAwaited } from './help-awaited.ts';
import { keepPraise } from './keep-praise.ts';
import { keepPromise } from './keep-promise.ts';
import { logTheDay } from './log-the-day.ts';
import { nameTheTeam } from './name-the-team.ts';
import { nextBlock } from './next-block.ts';
import { nightSummary } from './night-summary.ts';
import { readTeachingPoint } from './read-teaching-point.ts';
import { reportTeachingPoint } from './report-teaching-point.ts';
import { roundsQuestion } from './rounds-question.ts';
import { shiftHabit } from './shift-habit.ts';
import { tellAdviceOutcome } from './tell-advice-outcome.ts';
import { tellChange } from './tell-change.ts';
import { thankInLastDays } from './thank-in-last-days.ts';
import { thankNursesAtTheEnd } from './thank-nurses-at-the-end.ts';
import { trustedPeer } from './trusted-peer.ts';
import { unwrittenRuleAsk } from './unwritten-rule-ask.ts';
import { unwrittenRuleWatch } from './unwritten-rule-watch.ts';
import { watchHowOthersDo } from './watch-how-others-do.ts';

export const WARDS_RULES: readonly Rule[] = [
  shiftHabit,
  logTheDay,
  nameTheTeam,
  nextBlock,
  roundsQuestion,
  readTeachingPoint,
  reportTeachingPoint,
  askFeedbackMidRotation,
  feedbackByFirstMonth,
  askFeedbackAgain,
  changeOneThing,
  tellChange,
  keepPraise,
  evaluationLookUp,
  evaluationAct,
  thankInLastDays,
  thankNursesAtTheEnd,
  nightSummary,
  keepPromise,
  helpAwaited,
  actOnAdvice,
  tellAdviceOutcome,
  unwrittenRuleAsk,
  unwrittenRuleWatch,
  watchHowOthersDo,
  trustedPeer,
];
