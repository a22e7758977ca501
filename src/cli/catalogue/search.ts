import { show } from '../../base/schema.ts';
import type { Catalogue } from '../../catalogue/program.ts';
import { programSearch } from '../../catalogue/search/search.ts';
import { asJson, done, type Outcome, usage } from '../outcome.ts';
import { plainArguments } from '../plain-arguments.ts';
import { columns, counted } from './text.ts';

/** More than one screen is no answer; --json gives them all. */
const SHOWN = 40;

/** `prelude catalogue search WORDS…` */
export function searchCommand(asked: readonly string[], json: boolean, { programs }: Catalogue): Outcome {
  const given = plainArguments(asked, 'catalogue search');
  if (!given.ok) return usage(given.error);
  const query = given.value.join(' ').trim();
  if (query === '') return usage('Give words to look for: prelude catalogue search mount sinai');
  const found = programSearch(programs)(query);
  const exit = found.length > 0 ? 0 : 1;
  if (json) {
    const rows = found.map(({ acgmeId, nrmpCode, institution, listedAs, city, state, website }) => ({
      acgmeId,
      nrmpCode,
      institution,
      listedAs,
      city,
      state,
      website,
    }));
    return { exit, out: asJson({ query, programs: rows }), err: '' };
  }
  if (found.length === 0)
    return {
      exit,
      out: '',
      err: `No internal medicine program is found by ${show(query)}; try fewer words, or the city\n`,
    };
  const rows = found
    .slice(0, SHOWN)
    .map(({ acgmeId, nrmpCode, institution, city, state }) => [
      acgmeId,
      nrmpCode ?? '–',
      state,
      city ?? '–',
      institution,
    ]);
  const more = found.length > SHOWN ? `… and ${found.length - SHOWN} more; add a word\n` : '';
  return done(columns(rows) + more, `${counted(found.length, 'program')}\n`);
}
