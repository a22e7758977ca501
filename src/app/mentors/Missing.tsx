import { listed } from '../../base/listed.ts';
import type { PlainDate } from '../../base/plain-date.ts';
import {
  type GroupOnMap,
  type MentorMap,
  missingGroups,
  missingNeeds,
  type NeedOnMap,
} from '../../network/mentors/mentor-map.ts';
import list from '../loops/LoopsScreen.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import styles from './MentorsScreen.module.css';
import { GROUP_NAMES, NEED_NAMES } from './mentor-words.ts';

/** The kinds of people and of help that are missing, in words. */
export function Missing({ map }: { readonly map: MentorMap }) {
  const { today } = useNetwork();
  const groups = missingGroups(map);
  const needs = missingNeeds(map);
  return (
    <section className={list.section} aria-labelledby="missing">
      <h2 id="missing">Who is missing</h2>
      {groups.length + needs.length === 0 ? (
        <p>Recent contact with every kind of people, and somebody for every need.</p>
      ) : null}
      {groups.length === 0 ? null : (
        <ul className={styles.points}>
          {groups.map((group) => (
            <li key={group.group}>{groupInWords(group, today)}</li>
          ))}
        </ul>
      )}
      {needs.length === 0 ? null : (
        <ul className={styles.points}>
          {needs.map((need) => (
            <li key={need.need}>{needInWords(need)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function groupInWords({ group, people, last }: GroupOnMap, today: PlainDate): string {
  const name = GROUP_NAMES[group];
  if (people.length === 0) return `${name}: nobody noted yet.`;
  return last === null
    ? `${name}: nobody you talked with, as far as it is noted.`
    : `${name}: last on ${dayInWords(last, today)}.`;
}

function needInWords({ need, quiet }: NeedOnMap): string {
  const name = NEED_NAMES[need];
  if (quiet.length === 0) return `${name}: nobody noted who gives it.`;
  const names = quiet.slice(0, 3).map(({ person }) => nameOf(person.values));
  const more = quiet.length > 3 ? [`${quiet.length - 3} more`] : [];
  return `${name}: from ${listed([...names, ...more])}, but it has been quiet lately.`;
}
