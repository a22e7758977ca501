import type { Rule } from '../rule.ts';
import { coldEmailUnsent } from './cold-email-unsent.ts';
import { cvLink } from './cv-link.ts';
import { directoryEntry } from './directory-entry.ts';
import { goalSentence } from './goal-sentence.ts';
import { interestGroupOrCommittee } from './interest-group-or-committee.ts';
import { introductionReady } from './introduction-ready.ts';
import { linkedinPhotoAndHeadline } from './linkedin-photo-and-headline.ts';
import { linkedinSummary } from './linkedin-summary.ts';

export const PRESENCE_RULES: readonly Rule[] = [
  goalSentence,
  introductionReady,
  cvLink,
  directoryEntry,
  linkedinPhotoAndHeadline,
  linkedinSummary,
  interestGroupOrCommittee,
  coldEmailUnsent,
];
