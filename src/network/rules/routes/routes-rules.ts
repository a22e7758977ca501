import type { Rule } from '../rule.ts';
import { askAboutProgram } from './ask-about-program.ts';
import { askDirectorForIntroduction } from './ask-director-for-introduction.ts';
import { chooseARoute } from './choose-a-route.ts';
import { evaluationsMatchInterest } from './evaluations-match-interest.ts';
import { lastSeasonLookBack } from './last-season-look-back.ts';
import { leadGates } from './lead-gates.ts';
import { leadLetGo } from './lead-let-go.ts';
import { leadPacket } from './lead-packet.ts';
import { leadVerify } from './lead-verify.ts';
import { mentorsInLeadership } from './mentors-in-leadership.ts';
import { oneSentence } from './one-sentence.ts';
import { specialtyFaculty } from './specialty-faculty.ts';
import { specialtyGrandRounds } from './specialty-grand-rounds.ts';
import { specialtyMentor } from './specialty-mentor.ts';
import { specialtyProject } from './specialty-project.ts';
import { tellDirector } from './tell-director.ts';
import { tellWhatChanged } from './tell-what-changed.ts';
import { wordOfOpenings } from './word-of-openings.ts';

export const ROUTES_RULES: readonly Rule[] = [
  chooseARoute,
  oneSentence,
  tellDirector,
  evaluationsMatchInterest,
  mentorsInLeadership,
  wordOfOpenings,
  leadVerify,
  leadGates,
  leadPacket,
  leadLetGo,
  specialtyFaculty,
  askDirectorForIntroduction,
  specialtyGrandRounds,
  specialtyProject,
  specialtyMentor,
  lastSeasonLookBack,
  tellWhatChanged,
  askAboutProgram,
];
