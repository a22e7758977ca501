import type { Interview } from '../../records/event.ts';
import { titleOf } from '../projects/title-of.ts';

/** How a sentence calls the program of an interview. */
export function interviewName({ name }: Interview): string {
  return titleOf(name, 'a program');
}
