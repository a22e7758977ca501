import type { Rule } from '../rule.ts';

export const ROUTES_RULES: readonly Rule[] = [];
