import type { Rule } from '../rule.ts';

export const EVENTS_RULES: readonly Rule[] = [];
