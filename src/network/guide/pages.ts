import type { GuidePage } from './guide-page.ts';
import { afterAConference } from './pages/after-a-conference.ts';
import { aroundRounds } from './pages/around-rounds.ts';
import { askingFeedback } from './pages/asking-feedback.ts';
import { askingForALetter } from './pages/asking-for-a-letter.ts';
import { atAConference } from './pages/at-a-conference.ts';
import { beforeAConference } from './pages/before-a-conference.ts';
import { behind } from './pages/behind.ts';
import { coldEmail } from './pages/cold-email.ts';
import { endOfYear } from './pages/end-of-year.ts';
import { evaluations } from './pages/evaluations.ts';
import { findingAMentor } from './pages/finding-a-mentor.ts';
import { firstMeeting } from './pages/first-meeting.ts';
import { firstMonth } from './pages/first-month.ts';
import { giveHelp } from './pages/give-help.ts';
import { icuWeeks } from './pages/icu-weeks.ts';
import { interviews } from './pages/interviews.ts';
import { lastDays } from './pages/last-days.ts';
import { learningLoop } from './pages/learning-loop.ts';
import { letterPacket } from './pages/letter-packet.ts';
import { letterSteps } from './pages/letter-steps.ts';
import { linkedin } from './pages/linkedin.ts';
import { nightFloat } from './pages/night-float.ts';
import { oneNudge } from './pages/one-nudge.ts';
import { openPlaces } from './pages/open-places.ts';
import { peersAndNurses } from './pages/peers-and-nurses.ts';
import { projects } from './pages/projects.ts';
import { reliable } from './pages/reliable.ts';
import { routeA } from './pages/route-a.ts';
import { routeB } from './pages/route-b.ts';
import { sayingNo } from './pages/saying-no.ts';
import { shyMode } from './pages/shy-mode.ts';
import { soap } from './pages/soap.ts';
import { sponsors } from './pages/sponsors.ts';
import { tellingTheDirector } from './pages/telling-the-director.ts';
import { unwrittenRules } from './pages/unwritten-rules.ts';
import { updates } from './pages/updates.ts';
import { visa } from './pages/visa.ts';
import { yearClock } from './pages/year-clock.ts';

/** Every page, in the order of the year and of the practice guide. */
export const GUIDE_PAGES: readonly GuidePage[] = [
  giveHelp,
  yearClock,
  reliable,
  aroundRounds,
  learningLoop,
  askingFeedback,
  evaluations,
  lastDays,
  nightFloat,
  findingAMentor,
  firstMeeting,
  updates,
  sponsors,
  askingForALetter,
  letterPacket,
  letterSteps,
  beforeAConference,
  atAConference,
  afterAConference,
  interviews,
  linkedin,
  coldEmail,
  oneNudge,
  tellingTheDirector,
  routeA,
  routeB,
  openPlaces,
  soap,
  visa,
  projects,
  sayingNo,
  behind,
  peersAndNurses,
  unwrittenRules,
  shyMode,
  firstMonth,
  icuWeeks,
  endOfYear,
];
