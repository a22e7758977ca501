import type { Journal, Known } from '../journal/journal.ts';
import { meantBy } from '../journal/meant-by.ts';
import { sponsorsOf } from '../mentors/sponsors.ts';
import type { SponsorAct } from '../records/mentorship.ts';
import type { Person } from '../records/person.ts';
import type { Asked } from './asked.ts';
import { programOf } from './program-named.ts';

export interface Advocacy {
  readonly acgmeId: string;
  /** Who did it. */
  readonly person: Known<Person>;
  readonly act: SponsorAct;
}

/**
 * What people did for the user towards a program, the latest first: acts noted with the program, or with whom they spoke
 * to where the record tells that one's program. An act that lies ahead has not been done. Whatever was said in a moment
 * "call on my behalf" names no program.
 */
export function advocacies(journal: Journal, { programs, today }: Asked): readonly Advocacy[] {
  return sponsorsOf(journal, today)
    .flatMap(({ person, acts }) =>
      acts.flatMap((evidence): readonly Advocacy[] => {
        if (evidence.kind !== 'sponsor-act') return [];
        const { values: act } = evidence;
        const to = journal.people.get(meantBy(journal, act.to ?? ''))?.values;
        const acgmeId = act.program ?? (to === undefined ? null : programOf(to, programs));
        return acgmeId === null ? [] : [{ acgmeId, person, act }];
      }),
    )
    .sort((a, b) => {
      const [dayA, dayB] = [a.act.on ?? '', b.act.on ?? ''];
      return dayA === dayB ? 0 : dayA < dayB ? 1 : -1;
    });
}
