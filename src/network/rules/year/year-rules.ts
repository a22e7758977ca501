import type { Rule } from '../rule.ts';

export const YEAR_RULES: readonly Rule[] = [];
