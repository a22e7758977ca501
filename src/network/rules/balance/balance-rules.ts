import type { Rule } from '../rule.ts';
import { afterHardShifts } from './after-hard-shifts.ts';
import { giveHelp } from './give-help.ts';
import { missingNeed } from './missing-need.ts';
import { nursesAndCaseManagers } from './nurses-and-case-managers.ts';
import { passOnPraise } from './pass-on-praise.ts';
import { peers } from './peers.ts';
import { shyMonthlyMeeting } from './shy-monthly-meeting.ts';

export const BALANCE_RULES: readonly Rule[] = [
  peers,
  nursesAndCaseManagers,
  giveHelp,
  afterHardShifts,
  missingNeed,
  shyMonthlyMeeting,
  passOnPraise,
];
