import { Link } from 'wouter';
import type { Person } from '../../network/records/person.ts';
import { nameOf } from '../people/role-words.ts';
import styles from './Drafts.module.css';

interface Props {
  readonly id: string | null;
  readonly person: Person | undefined;
}

/** Whom a message goes to, and the address it will carry. */
export function ToWhom({ id, person }: Props) {
  if (id === null || person === undefined) return <p className={styles.soft}>To nobody in particular yet.</p>;
  const email = person.email?.trim() ?? '';
  return (
    <p>
      To <Link href={`/people/${id}`}>{nameOf(person)}</Link>
      {email === '' ? ', no e-mail address noted' : `, ${email}`}
    </p>
  );
}
