import type { Rule } from '../rule.ts';
import { reportTeachingPoint } from './report-teaching-point.ts';

export const WARDS_RULES: readonly Rule[] = [reportTeachingPoint];
