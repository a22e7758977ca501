import type { Effort, RuleSource } from '../rules/rule.ts';

/** What a suggestion costs, in words. */
export const EFFORT_NAMES: Readonly<Record<Effort, string>> = {
  loop: 'Closes something open; free of the block’s budget',
  shift: 'In passing at work; free of the block’s budget',
  outreach: 'Writes to or meets somebody; counts in the block’s budget',
  ask: 'A favour; counts in the block’s budget, and the guardrails look at it',
  own: 'For yourself; nobody else is concerned',
};

export const SOURCE_NAMES: Readonly<Record<RuleSource['from'], string>> = {
  guide: 'The practice guide this project was built from',
  season: 'The season’s file',
  log: 'Your own log',
};
