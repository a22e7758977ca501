import type { Rule } from '../rule.ts';

export const PROJECTS_RULES: readonly Rule[] = [];
