import type { Rule } from '../rule.ts';

export const LETTERS_RULES: readonly Rule[] = [];
