import type { Band } from './result.ts';

/**
 * Bands by the median chance of an interview. The limits are a convention of this project: a silver signal at a typical
 * program gives about 6 %, and one interview in five is as good as single chances get for most applicants.
 */
export function bandOf(interviewChance: number): Band {
  if (interviewChance >= 0.2) return 'likelier';
  if (interviewChance >= 0.08) return 'possible';
  return 'long shot';
}
