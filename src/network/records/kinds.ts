import { BLOCK, BLOCK_TEAM, DAY } from './block.ts';
import type { ValuesOf } from './fields.ts';
import { ADVICE, EVALUATION, FEEDBACK_LOOP, HELP, LEARNING_LOOP } from './loops.ts';
import { MOMENT } from './moment.ts';
import { DISTINCT, PERSON } from './person.ts';
import { SETTINGS } from './settings.ts';

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
] as const satisfies readonly NetworkKind[];
export type EntryKind = (typeof ENTRY_KINDS)[number];

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
} as const satisfies { readonly [K in NetworkKind]?: readonly (keyof (typeof NETWORK_KINDS)[K])[] };
