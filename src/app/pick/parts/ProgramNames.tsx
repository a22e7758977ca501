import { Link } from 'wouter';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { placeOf } from '../../words/place.ts';
import { useHost } from '../host-context.ts';
import { LongList } from '../LongList.tsx';
import styles from './ProgramNames.module.css';

interface Props {
  readonly title: string;
  readonly acgmeIds: readonly string[];
}

/** Programs by name behind a line that counts them, each a way to its page; nothing where there are none. */
export function ProgramNames({ title, acgmeIds }: Props) {
  const { programs } = useHost();
  if (acgmeIds.length === 0) return null;
  return (
    <Disclosure title={title}>
      <LongList
        items={acgmeIds}
        label="Find among them"
        renderItem={(acgmeId) => {
          const program = programs.get(acgmeId);
          return (
            <li key={acgmeId} className={styles.program}>
              <Link href={`/programs/${acgmeId}`}>{program?.institution ?? `ACGME ${acgmeId}`}</Link>
              {program === undefined ? null : <span className={styles.place}> {placeOf(program)}</span>}
            </li>
          );
        }}
      />
    </Disclosure>
  );
}
