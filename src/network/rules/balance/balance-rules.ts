import type { Rule } from '../rule.ts';

export const BALANCE_RULES: readonly Rule[] = [];
