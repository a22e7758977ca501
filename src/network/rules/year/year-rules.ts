import type { Rule } from '../rule.ts';
import { afterTheMatch } from './after-the-match.ts';
import { archiveAndBackup } from './archive-and-backup.ts';
import { askVerificationOfTraining } from './ask-verification-of-training.ts';
import { lookAtPick } from './look-at-pick.ts';
import { matchWeek } from './match-week.ts';
import { offCyclePlaces } from './off-cycle-places.ts';
import { rankList } from './rank-list.ts';
import { registerForTheMatch } from './register-for-the-match.ts';
import { sayGoodbyeToTeam } from './say-goodbye-to-team.ts';
import { submitApplications } from './submit-applications.ts';
import { tellWhereYouGo } from './tell-where-you-go.ts';
import { thankEveryone } from './thank-everyone.ts';
import { visaDates } from './visa-dates.ts';
import { visaH1b } from './visa-h1b.ts';

export const YEAR_RULES: readonly Rule[] = [
  lookAtPick,
  submitApplications,
  registerForTheMatch,
  rankList,
  matchWeek,
  afterTheMatch,
  offCyclePlaces,
  visaDates,
  visaH1b,
  tellWhereYouGo,
  askVerificationOfTraining,
  thankEveryone,
  sayGoodbyeToTeam,
  archiveAndBackup,
];
