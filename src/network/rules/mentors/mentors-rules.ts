import type { Rule } from '../rule.ts';
import { askLeaveToReport } from './ask-leave-to-report.ts';
import { askShortMeeting } from './ask-short-meeting.ts';
import { cvUpToDate } from './cv-up-to-date.ts';
import { findAMentor } from './find-a-mentor.ts';
import { introductionAsk } from './introduction-ask.ts';
import { judgeTeachers } from './judge-teachers.ts';
import { letItRest } from './let-it-rest.ts';
import { meetingTasks } from './meeting-tasks.ts';
import { mentorUpdate } from './mentor-update.ts';
import { mentorshipResting } from './mentorship-resting.ts';
import { noteAnswer } from './note-answer.ts';
import { noteMeeting } from './note-meeting.ts';
import { nudgeOnce } from './nudge-once.ts';
import { prepareMeeting } from './prepare-meeting.ts';
import { secondMentor } from './second-mentor.ts';
import { settleMeetingDay } from './settle-meeting-day.ts';
import { sponsorAsk } from './sponsor-ask.ts';
import { tellSponsorOutcome } from './tell-sponsor-outcome.ts';
import { thankForMeeting } from './thank-for-meeting.ts';
import { thankForYes } from './thank-for-yes.ts';
import { thankSponsor } from './thank-sponsor.ts';

export const MENTORS_RULES: readonly Rule[] = [
  judgeTeachers,
  findAMentor,
  askShortMeeting,
  noteAnswer,
  settleMeetingDay,
  prepareMeeting,
  cvUpToDate,
  noteMeeting,
  thankForMeeting,
  askLeaveToReport,
  mentorUpdate,
  nudgeOnce,
  letItRest,
  thankForYes,
  meetingTasks,
  secondMentor,
  thankSponsor,
  tellSponsorOutcome,
  sponsorAsk,
  introductionAsk,
  mentorshipResting,
];
