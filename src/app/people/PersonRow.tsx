import { memo } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import type { Person } from '../../network/records/person.ts';
import { RowLink } from '../parts/RowLink.tsx';
import rows from '../parts/rows.module.css';
import styles from './PersonRow.module.css';
import { nameOf, standingOf } from './role-words.ts';

interface Props {
  readonly person: Known<Person>;
  /** What the chosen view is about, such as the day of the last contact. */
  readonly detail?: string | undefined;
}

/** Somebody in a list: who they are, and the way to their page. */
export const PersonRow = memo(function PersonRow({ person: { id, values }, detail }: Props) {
  const standing = standingOf(values);
  return (
    <li className={styles.row}>
      <RowLink href={`/people/${id}`} className={rows.link}>
        <span className={styles.name}>{nameOf(values)}</span>
        {standing === '' ? null : (
          <span className={styles.standing}>
            <span className="visually-hidden">, </span>
            {standing}
          </span>
        )}
        {detail === undefined ? null : (
          <span className={styles.detail}>
            <span className="visually-hidden">, </span>
            {detail}
          </span>
        )}
      </RowLink>
    </li>
  );
});
