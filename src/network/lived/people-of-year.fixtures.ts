import type { Role } from '../records/person.ts';
import type { Log } from './log.fixtures.ts';

/** Ids of the people of a hospital, by what they are to an intern. */
export interface Colleagues {
  readonly directors: readonly string[];
  readonly attendings: readonly string[];
  readonly seniors: readonly string[];
  readonly peers: readonly string[];
  readonly nurses: readonly string[];
}

/** Enters everybody; all of them are made up. */
export function colleaguesIn(log: Log): Colleagues {
  const enter = (role: Role, name: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      log.set('person', { name: `${name} ${index + 1}`, role, institution: 'Invented General' }, `${role}-${index}`),
    );
  return {
    directors: [...enter('program-director', 'Director', 1), ...enter('associate-program-director', 'Associate', 2)],
    attendings: enter('attending', 'Attending', 14),
    seniors: [...enter('senior', 'Senior', 6), ...enter('chief', 'Chief', 1)],
    peers: enter('peer', 'Peer', 6),
    nurses: [...enter('nurse', 'Nurse', 4), ...enter('case-manager', 'Manager', 2)],
  };
}
