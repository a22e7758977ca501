import type { Rule } from '../rule.ts';
import { behindTellEarly } from './behind-tell-early.ts';
import { deliverableDue } from './deliverable-due.ts';
import { endOfCommitment } from './end-of-commitment.ts';
import { hardWeeksAhead } from './hard-weeks-ahead.ts';
import { joinAProject } from './join-a-project.ts';
import { tooManyProjects } from './too-many-projects.ts';
import { workDeadline } from './work-deadline.ts';

export const PROJECTS_RULES: readonly Rule[] = [
  joinAProject,
  deliverableDue,
  behindTellEarly,
  hardWeeksAhead,
  workDeadline,
  tooManyProjects,
  endOfCommitment,
];
