import type { Rule } from '../rule.ts';

export const PRESENCE_RULES: readonly Rule[] = [];
