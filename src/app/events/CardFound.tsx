import buttons from '../parts/buttons.module.css';
import { ROLE_NAMES } from '../people/role-words.ts';
import styles from './EventScreen.module.css';
import type { CardFields } from './read-card.ts';

const NAMES: Readonly<Record<keyof CardFields, string>> = {
  name: 'Name',
  title: 'Title',
  role: 'Role',
  institution: 'Institution',
  specialty: 'Specialty',
  email: 'E-mail',
  phone: 'Phone',
  linkedin: 'LinkedIn',
  website: 'Website',
};

interface Props {
  readonly card: CardFields;
  readonly onForget: () => void;
}

/** What a stranger's code says, as text, before any of it is saved. */
export function CardFound({ card, onForget }: Props) {
  const fields = Object.entries(NAMES).flatMap(([field, name]) => {
    const value = card[field as keyof CardFields];
    if (value === undefined) return [];
    return [[name, field === 'role' && card.role !== undefined ? ROLE_NAMES[card.role] : value] as const];
  });
  return (
    <div className={styles.found}>
      <p className={styles.waits}>Their code says</p>
      <dl className={styles.fields}>
        {fields.map(([name, value]) => (
          <div key={name} className={styles.pair}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.small}>Saved with the name. Of somebody you know, only what is missing is filled in.</p>
      <div>
        <button type="button" className={`${buttons.quiet} ${buttons.small}`} onClick={onForget}>
          Leave this out
        </button>
      </div>
    </div>
  );
}
