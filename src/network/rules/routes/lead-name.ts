import type { Lead } from '../../records/lead.ts';
import { titleOf } from '../projects/title-of.ts';

/** How a sentence calls a lead: `the place at Lakeside`. */
export function leadName({ institution }: Lead): string {
  const where = titleOf(institution, '');
  return where === '' ? 'a place without a name' : `the place at ${where}`;
}
