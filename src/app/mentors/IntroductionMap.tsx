import { useMemo } from 'react';
import type { Program } from '../../catalogue/program.ts';
import type { Known } from '../../network/journal/journal.ts';
import { graphTable } from '../../network/map/graph-table.ts';
import { introductionGraph, type Through } from '../../network/map/introduction-graph.ts';
import { programDoors } from '../../network/map/program-doors.ts';
import type { IntroductionMade, PossibleIntroduction } from '../../network/mentors/introductions.ts';
import type { Person } from '../../network/records/person.ts';
import { RowLink } from '../parts/RowLink.tsx';
import { nameOf } from '../people/role-words.ts';
import { useHostAsItIs } from '../pick/host-context.ts';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import { dateInWords } from '../words/dates.ts';
import graphs from './MapGraph.module.css';
import { MapGraph } from './MapGraph.tsx';
import styles from './MapScreen.module.css';

interface Props {
  readonly made: readonly IntroductionMade[];
  readonly possible: readonly PossibleIntroduction[];
}

/** Who can introduce you to whom: drawn, and the same as a table. */
export function IntroductionMap({ made, possible }: Props) {
  const { journal } = useNetwork();
  const { programs } = useHostAsItIs();
  const graph = useMemo(() => introductionGraph(made, programDoors(journal), possible), [made, journal, possible]);
  const throughNames = useMemo(
    () => new Map(graph.through.map((way) => [way.id, throughName(way, programs)])),
    [graph, programs],
  );
  if (graph.through.length === 0) return null;
  const kinds = new Set(graph.edges.map(({ kind }) => kind));
  return (
    <>
      <MapGraph graph={graph} throughNames={throughNames} />
      <p className={graphs.legend}>
        <span>From left to right: whom you know, what leads on, to whom.</span>
        {kinds.has('possible') ? <span>Dashed: possible, a guess from a place both share.</span> : null}
        {kinds.has('made') ? <span>Thick, with an arrow: somebody introduced you.</span> : null}
      </p>
      {graph.left === 0 ? null : (
        <p className="soft">
          Not drawn, to keep it readable: {counted(graph.left, 'person', 'people')} more. They stand in the list below.
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls within itself, by keyboard too */}
      <section className={styles.scroll} aria-label="Table: who can introduce you to whom" tabIndex={0}>
        <table className={styles.ways}>
          <thead>
            <tr>
              <th scope="col">You know</th>
              <th scope="col">What leads on</th>
              <th scope="col">To whom</th>
            </tr>
          </thead>
          <tbody>
            {graphTable(graph).map(({ through, by, to }) => (
              <tr key={through.id} data-edges={by.length + to.length}>
                <td>
                  <Names people={by} />
                </td>
                <th scope="row">{throughNames.get(through.id)}</th>
                <td>{to.length === 0 ? <span className="soft">the program itself</span> : <Names people={to} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Names({ people }: { readonly people: readonly Known<Person>[] }) {
  return (
    <ul>
      {people.map(({ id, values }) => (
        <li key={id}>
          <RowLink href={`/people/${id}`} className={styles.name}>
            {nameOf(values)}
          </RowLink>
        </li>
      ))}
    </ul>
  );
}

function throughName(through: Through, programs: ReadonlyMap<string, Program>): string {
  switch (through.kind) {
    case 'institution':
      return through.institution;
    case 'program': {
      const name = programs.get(through.program)?.institution ?? `Program ${through.program}`;
      return through.isLead ? `${name} (a lead of yours)` : name;
    }
    case 'introduction':
      return through.on === null ? 'Introduced you' : `Introduced you, ${dateInWords(through.on)}`;
  }
}
