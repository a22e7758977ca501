import { fold } from '../../base/fold.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Known } from '../journal/journal.ts';
import type { IntroductionMade, PossibleIntroduction } from '../mentors/introductions.ts';
import type { Person } from '../records/person.ts';
import type { ProgramDoor } from './program-doors.ts';

/** What leads from somebody to somebody else: a program, an institution, or an introduction that was made. */
export type Through =
  | { readonly id: string; readonly kind: 'program'; readonly program: string; readonly isLead: boolean }
  | { readonly id: string; readonly kind: 'institution'; readonly institution: string }
  | { readonly id: string; readonly kind: 'introduction'; readonly on: PlainDate | null };

/** `knows`: the user and somebody. `shares`: somebody and a place. `possible`: a place and somebody to meet there. `made`: on the way of an introduction. */
export type EdgeKind = 'knows' | 'shares' | 'possible' | 'made';

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly kind: EdgeKind;
}

/** Who can introduce the user to whom, as far as it is known. Ids of nodes: `you`, a person's id, or a through's. */
export interface IntroductionGraph {
  /** Those who introduced, could, or know a wanted program. */
  readonly known: readonly Known<Person>[];
  readonly through: readonly Through[];
  /** Those one was introduced to, or could be. */
  readonly others: readonly Known<Person>[];
  readonly edges: readonly Edge[];
  /** How many people would stand on it, too, were there room. */
  readonly left: number;
}

export const YOU = 'you';
/** More than this nobody reads on a screen: a convention. */
const MOST_NODES = 30;

interface Step {
  readonly by: readonly Known<Person>[];
  readonly through: readonly Through[];
  readonly to: Known<Person> | null;
  readonly edges: readonly Edge[];
}

/**
 * Introductions made first, then programs of open leads that somebody knows, then possible introductions, those through a
 * program before those through an institution; as many as there is room for, each whole.
 */
export function introductionGraph(
  made: readonly IntroductionMade[],
  doors: readonly ProgramDoor[],
  possible: readonly PossibleIntroduction[],
  most = MOST_NODES,
): IntroductionGraph {
  const nodes = new Set<string>([YOU]);
  const [people, throughs, edges] = [
    new Map<string, Known<Person>>(),
    new Map<string, Through>(),
    new Map<string, Edge>(),
  ];
  const introducers = new Set<string>();
  const left = new Set<string>();
  const leads = new Set(doors.map(({ program }) => program));
  for (const step of [...made.map(stepMade), ...doors.map(stepDoor), ...nearest(possible).map(stepPossible(leads))]) {
    const ids = [...step.by, ...step.through, ...(step.to === null ? [] : [step.to])].map(({ id }) => id);
    const news = new Set(ids.filter((id) => !nodes.has(id)));
    if (nodes.size + news.size > most) {
      for (const { id } of step.to === null ? step.by : [step.to]) left.add(id);
      continue;
    }
    for (const id of news) nodes.add(id);
    for (const person of step.by) introducers.add(person.id);
    for (const person of step.to === null ? step.by : [...step.by, step.to]) people.set(person.id, person);
    for (const through of step.through) if (!throughs.has(through.id)) throughs.set(through.id, through);
    for (const edge of step.edges) edges.set(`${edge.from} ${edge.to}`, edge);
  }
  const drawn = [...people.values()];
  const known = drawn.filter(({ id }) => introducers.has(id));
  return {
    known,
    through: [...throughs.values()],
    others: drawn.filter(({ id }) => !introducers.has(id)),
    edges: [...known.map(({ id }) => ({ from: YOU, to: id, kind: 'knows' as const })), ...edges.values()],
    left: [...left].filter((id) => !nodes.has(id)).length,
  };
}

function stepMade({ id, by, to, on }: IntroductionMade): Step {
  const through = { id: `made/${id}`, kind: 'introduction', on } as const;
  return {
    by: [by],
    through: [through],
    to,
    edges: [
      { from: by.id, to: through.id, kind: 'made' },
      { from: through.id, to: to.id, kind: 'made' },
    ],
  };
}

function stepDoor({ program, people }: ProgramDoor): Step {
  const through = { id: `program/${program}`, kind: 'program', program, isLead: true } as const;
  return {
    by: people,
    through: [through],
    to: null,
    edges: people.map(({ id }) => ({ from: id, to: through.id, kind: 'shares' })),
  };
}

function stepPossible(leads: ReadonlySet<string>): (possible: PossibleIntroduction) => Step {
  return ({ to, by }) => {
    const ways = by.map(({ person, shares }) => ({ person, through: throughOf(shares, leads) }));
    return {
      by: by.map(({ person }) => person),
      through: ways.map(({ through }) => through),
      to,
      edges: ways.flatMap(({ person, through }): readonly Edge[] => [
        { from: person.id, to: through.id, kind: 'shares' },
        { from: through.id, to: to.id, kind: 'possible' },
      ]),
    };
  };
}

function throughOf(shares: PossibleIntroduction['by'][number]['shares'], leads: ReadonlySet<string>): Through {
  if ('institution' in shares)
    return { id: `at/${fold(shares.institution)}`, kind: 'institution', institution: shares.institution };
  return {
    id: `program/${shares.program}`,
    kind: 'program',
    program: shares.program,
    isLead: leads.has(shares.program),
  };
}

function nearest(possible: readonly PossibleIntroduction[]): readonly PossibleIntroduction[] {
  const sharesProgram = ({ by }: PossibleIntroduction) => by.some(({ shares }) => 'program' in shares);
  return [...possible.filter(sharesProgram), ...possible.filter((one) => !sharesProgram(one))];
}
