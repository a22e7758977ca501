import { BLOCK, BLOCK_TEAM, DAY } from './block.ts';
import { COMMITMENT, SCHOLARLY_WORK, TASK } from './commitment.ts';
import { EVENT, EVENT_CONTACT, INTERVIEW } from './event.ts';
import type { ValuesOf } from './fields.ts';
import { IDENTITY, INTRODUCTION } from './identity.ts';
import { LEAD } from './lead.ts';
import { LETTER, LETTER_PACKET, TEACHING_MOMENT } from './letter.ts';
import { ADVICE, EVALUATION, FEEDBACK_LOOP, HELP, LEARNING_LOOP } from './loops.ts';
import { ASK, MEETING, MENTORSHIP, SPONSOR_ACT, UNWRITTEN_RULE } from './mentorship.ts';
import { MESSAGE } from './message.ts';
import { MOMENT } from './moment.ts';
import { DISTINCT, PERSON } from './person.ts';
import { QUESTION } from './question.ts';
import { SETTINGS } from './settings.ts';
import { RULE_CHOICE, SUGGESTION } from './suggestion.ts';

/** The kinds of records Network holds, with the schema of each field. */
export const NETWORK_KINDS = {
  person: PERSON,
  distinct: DISTINCT,
  moment: MOMENT,
  'learning-loop': LEARNING_LOOP,
  'feedback-loop': FEEDBACK_LOOP,
  advice: ADVICE,
  help: HELP,
  evaluation: EVALUATION,
  block: BLOCK,
  'block-team': BLOCK_TEAM,
  day: DAY,
  settings: SETTINGS,
  mentorship: MENTORSHIP,
  meeting: MEETING,
  'sponsor-act': SPONSOR_ACT,
  ask: ASK,
  'unwritten-rule': UNWRITTEN_RULE,
  letter: LETTER,
  'letter-packet': LETTER_PACKET,
  'teaching-moment': TEACHING_MOMENT,
  event: EVENT,
  'event-contact': EVENT_CONTACT,
  interview: INTERVIEW,
  commitment: COMMITMENT,
  task: TASK,
  'scholarly-work': SCHOLARLY_WORK,
  lead: LEAD,
  identity: IDENTITY,
  introduction: INTRODUCTION,
  message: MESSAGE,
  suggestion: SUGGESTION,
  'rule-choice': RULE_CHOICE,
  question: QUESTION,
} as const;
export type NetworkKind = keyof typeof NETWORK_KINDS;

/** The plain values of a record of that kind. */
export type NetworkValues<K extends NetworkKind> = ValuesOf<(typeof NETWORK_KINDS)[K]>;

/** Kinds that stand in a person's timeline. */
export const ENTRY_KINDS = [
  'moment',
  'learning-loop',
  'feedback-loop',
  'advice',
  'help',
  'evaluation',
  'meeting',
  'sponsor-act',
  'ask',
  'unwritten-rule',
  'letter',
  'event-contact',
  'task',
] as const satisfies readonly NetworkKind[];
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Kinds of which there are dozens (of answers to suggestions a few a day), each kept whole in the journal. */
export const KEPT_KINDS = [
  'mentorship',
  'letter-packet',
  'teaching-moment',
  'event',
  'interview',
  'commitment',
  'scholarly-work',
  'lead',
  'identity',
  'introduction',
  'message',
  'suggestion',
  'rule-choice',
  'question',
] as const satisfies readonly NetworkKind[];
export type KeptKind = (typeof KEPT_KINDS)[number];

/**
 * Every field in which somebody writes sentences. The list is closed: each is run through the patient-information
 * detector on save, and a test fails for a `note` field that is missing here.
 */
export const FREE_TEXT = {
  person: ['howMet', 'note'],
  moment: ['line'],
  'learning-loop': ['point', 'learned'],
  'feedback-loop': ['question', 'received', 'praise', 'change'],
  advice: ['advice', 'action'],
  help: ['what'],
  evaluation: ['themes', 'toChange'],
  block: ['note'],
  meeting: ['questions', 'notes'],
  'sponsor-act': ['line'],
  ask: ['line'],
  'unwritten-rule': ['situation', 'learned'],
  'letter-packet': [
    'patientCare',
    'medicalKnowledge',
    'communication',
    'professionalism',
    'systemsBasedPractice',
    'practiceBasedLearning',
    'together',
  ],
  event: ['goal', 'people', 'sessions', 'introduction', 'ask', 'outcome'],
  'event-contact': ['talkedAbout', 'ask'],
  interview: ['questions', 'impressions'],
  commitment: ['myPart', 'reason'],
  task: ['what'],
  'scholarly-work': ['title'],
  lead: ['note'],
  identity: ['sentence', 'goal'],
  introduction: ['text'],
  message: ['body'],
} as const satisfies { readonly [K in NetworkKind]?: readonly (keyof (typeof NETWORK_KINDS)[K])[] };
