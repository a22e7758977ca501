import { listed } from '../../base/listed.ts';
import { MOST_COMPARED } from '../pick/parts/compare-basket.ts';

/** What of an address is not shown side by side: programs beyond the most that fit, ids that are none; empty for nothing. */
export function leftAside(known: number, unknown: readonly string[]): string {
  return [...(known > MOST_COMPARED ? [TOO_MANY] : []), ...(unknown.length > 0 ? [noPrograms(unknown)] : [])].join(' ');
}

const TOO_MANY = `${MOST_COMPARED} fit side by side: the first ${MOST_COMPARED} are shown.`;

function noPrograms(ids: readonly string[]): string {
  const one = ids.length === 1;
  return `No internal medicine program has the ACGME ${one ? 'id' : 'ids'} ${listed(ids.map((id) => `“${id}”`))}: ${one ? 'it is' : 'they are'} left out here.`;
}
