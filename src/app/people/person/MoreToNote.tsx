import { Link } from 'wouter';
import { formHref } from '../../entries/entry-href.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import styles from './MoreToNote.module.css';

const KINDS = [
  ['meeting', 'A meeting, planned or had'],
  ['ask', 'A favour you asked'],
  ['sponsor-act', 'Something they did for you with their word'],
  ['task', 'Something to do for them'],
] as const;

/** What is noted less often than a moment, one press away. */
export function MoreToNote({ person }: { readonly person: string }) {
  const back = `/people/${person}`;
  return (
    <Disclosure look="card" title="More to note, or to write">
      <ul className={styles.list}>
        <li>
          <Link href={`/drafts/new?${new URLSearchParams({ person })}`}>A message to them</Link>
        </li>
        <li>
          <Link href={`/letters/new?${new URLSearchParams({ person })}`}>A letter from them</Link>
        </li>
        {KINDS.map(([kind, words]) => (
          <li key={kind}>
            <Link href={formHref({ kind, id: 'new' }, { person, back })}>{words}</Link>
          </li>
        ))}
        <li>
          <Link href="/mentors">Mentors: whom to ask, and how</Link>
        </li>
      </ul>
    </Disclosure>
  );
}
