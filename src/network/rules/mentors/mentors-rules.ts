import type { Rule } from '../rule.ts';

export const MENTORS_RULES: readonly Rule[] = [];
