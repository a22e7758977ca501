import { listed } from '../../base/listed.ts';
import type { MentorMap, PersonOnMap } from '../../network/mentors/mentor-map.ts';
import { nameOf } from '../people/role-words.ts';
import styles from './MapScreen.module.css';
import { NEED_NAMES } from './mentor-words.ts';

/** Each need and who meets it, those one talked with lately first. */
export function NeedsInWords({ map }: { readonly map: MentorMap }) {
  return (
    <dl className={styles.needs}>
      {map.needs.map(({ need, recent, quiet }) => (
        <div key={need}>
          <dt>{NEED_NAMES[need]}</dt>
          <dd>
            {recent.length + quiet.length === 0 ? <span className="soft">Nobody noted.</span> : null}
            {recent.length === 0 ? null : `${named(recent)}.`}
            {quiet.length === 0 ? null : <span className="soft"> Quiet lately: {named(quiet)}.</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** As many names as one takes in; the table has the others. */
const MOST_NAMES = 4;

function named(people: readonly PersonOnMap[]): string {
  const names = people.slice(0, MOST_NAMES).map(({ person }) => nameOf(person.values));
  const more = people.length - MOST_NAMES;
  return listed(more > 0 ? [...names, `${more} more`] : names);
}
