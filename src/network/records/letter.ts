import * as z from 'zod/mini';
import { acgmeIds, bareReference, day, instant, note, reference, type ValuesOf } from './fields.ts';

export const LETTER_TYPES = ['attending', 'program-director', 'department-chair', 'research', 'other'] as const;
export const LETTER_ANSWERS = ['agreed', 'hesitant', 'declined'] as const;

/**
 * A letter of recommendation and how far it is on its ladder. Status only: letters are waived, so there is no field in
 * which a letter's text, a file or an opinion of it could stand. Hesitant counts as no, and is not asked again.
 */
export const LETTER = {
  /** The writer. */
  person: bareReference,
  type: z.enum(LETTER_TYPES),
  /** When the application is submitted: the deadlines count backwards from it. */
  submitOn: day,
  askedOn: day,
  answer: z.enum(LETTER_ANSWERS),
  answeredOn: day,
  packetSentOn: day,
  /** Entered in ERAS as a letter writer. */
  enteredOn: day,
  /** The writer confirmed that they have the request. */
  confirmedOn: day,
  uploadedOn: day,
  /** Programs it is assigned to, by ACGME id. */
  assigned: acgmeIds,
  assignedOn: day,
  thankedOn: day,
  outcomeToldOn: day,
  letGoOn: day,
  loggedAt: instant,
} as const;
export type Letter = ValuesOf<typeof LETTER>;

/** The six competencies of the ACGME, in its order. */
export const COMPETENCIES = [
  'patientCare',
  'medicalKnowledge',
  'communication',
  'professionalism',
  'systemsBasedPractice',
  'practiceBasedLearning',
] as const;
export type Competency = (typeof COMPETENCIES)[number];

/** What the user gives to a writer: for each competency one behaviour somebody saw. Id is the letter's id. */
export const LETTER_PACKET = {
  letter: reference,
  patientCare: note,
  medicalKnowledge: note,
  communication: note,
  professionalism: note,
  systemsBasedPractice: note,
  practiceBasedLearning: note,
  /** What they worked on together, in the user's words. */
  together: note,
  /** Which teaching moments go along. */
  teachingMoments: z.array(reference).check(z.maxLength(9, { error: 'has more than nine entries' })),
} as const;
export type LetterPacket = ValuesOf<typeof LETTER_PACKET>;

// biome-ignore format: tables
const PROBLEM_CATEGORIES = [
  'cardiovascular', 'respiratory', 'gastrointestinal', 'renal', 'infectious', 'neurological', 'endocrine', 'haematology-oncology', 'musculoskeletal',
  'palliative', 'perioperative', 'social', 'undifferentiated',
] as const;
// biome-ignore format: tables
const TEACHING_ROLES = ['admitted', 'followed', 'cross-covered', 'consulted', 'led-family-meeting', 'presented', 'performed-procedure', 'coordinated-discharge'] as const;
// biome-ignore format: tables
export const TEACHING_SKILLS = [
  'history', 'examination', 'differential', 'management', 'recognising-deterioration', 'communication', 'team-leadership', 'evidence', 'procedure', 'handover', 'safety',
] as const;
// biome-ignore format: tables
const TEACHING_SAID = [
  'nothing', 'praised-reasoning', 'praised-thoroughness', 'praised-communication', 'praised-ownership', 'praised-efficiency', 'praised-learning', 'suggested-improvement',
] as const;
const AGE_BANDS = ['young-adult', 'middle-aged', 'older-adult', 'not-said'] as const;
/** Under ten. */
export const MOST_TEACHING_MOMENTS = 9;

/**
 * A teaching moment for a packet: pick-lists only, no sentence, no date but the academic year, and nothing that ties it to
 * a person, a place, a block or a logged moment.
 */
export const TEACHING_MOMENT = {
  problem: z.enum(PROBLEM_CATEGORIES),
  myRole: z.enum(TEACHING_ROLES),
  skill: z.enum(TEACHING_SKILLS),
  said: z.enum(TEACHING_SAID),
  age: z.enum(AGE_BANDS),
  /** The year in which the academic year began. */
  academicYear: z.int().check(z.gte(1990), z.lte(2100)),
} as const;
export type TeachingMoment = ValuesOf<typeof TEACHING_MOMENT>;
