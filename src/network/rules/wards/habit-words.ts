import type { SHIFT_HABITS } from '../../records/identity.ts';

/** Each habit as what is to be done on this shift. */
export const HABIT_SENTENCES: Readonly<Record<(typeof SHIFT_HABITS)[number], string>> = {
  'come-early': 'Come ten minutes early',
  'anticipate-needs': 'See one thing the team will need before it is asked for',
  'concise-case': 'Present one case in its shortest complete form',
  'one-question': 'Ask one focused question',
  'offer-help': 'Offer help to one person before you leave',
  'keep-nurses-informed': 'Tell the nurses of each change of plan',
  'keep-case-managers-informed': 'Tell the case managers early who may go home',
};
