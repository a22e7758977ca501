import type { GroupOnMap, MentorMap, PersonOnMap } from '../../network/mentors/mentor-map.ts';
import { NEEDS, type Need } from '../../network/records/person.ts';
import { RowLink } from '../parts/RowLink.tsx';
import { nameOf } from '../people/role-words.ts';
import styles from './MapScreen.module.css';
import { GROUP_NAMES, NEED_NAMES } from './mentor-words.ts';

/** As many names as a cell takes. */
const MOST_NAMES = 4;

/** Kinds of people by needs; those whose part is not known yet stand in a column of their own. */
export function MapTable({ map }: { readonly map: MentorMap }) {
  const rows = map.groups.filter(({ people }) => people.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table scrolls within itself, by keyboard too
    <section className={styles.scroll} aria-label="Table: who gives what" tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Kind of people</th>
            {NEEDS.map((need) => (
              <th key={need} scope="col">
                {NEED_NAMES[need]}
              </th>
            ))}
            <th scope="col">Not said yet</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group}>
              <th scope="row">
                {GROUP_NAMES[row.group]}
                <span className={styles.count}>
                  {row.recent} of {row.people.length} lately
                </span>
              </th>
              {NEEDS.map((need) => (
                <td key={need}>
                  <Names people={giving(row, need)} />
                </td>
              ))}
              <td>
                <Names people={row.people.filter(({ needs }) => needs.length === 0)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function giving({ people }: GroupOnMap, need: Need): readonly PersonOnMap[] {
  return people.filter(({ needs }) => needs.some((met) => met.need === need));
}

function Names({ people }: { readonly people: readonly PersonOnMap[] }) {
  if (people.length === 0) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">nobody</span>
      </>
    );
  }
  return (
    <ul>
      {people.slice(0, MOST_NAMES).map(({ person, isRecent }) => (
        <li key={person.id}>
          <RowLink href={`/people/${person.id}`} className={styles.name}>
            {nameOf(person.values)}
          </RowLink>
          {isRecent ? null : <span className={styles.quiet}> quiet</span>}
        </li>
      ))}
      {people.length > MOST_NAMES ? <li className={styles.quiet}>and {people.length - MOST_NAMES} more</li> : null}
    </ul>
  );
}
