import { Link, useParams, useSearch } from 'wouter';
import { meantBy } from '../../network/journal/meant-by.ts';
import { ENTRY_KINDS, type EntryKind } from '../../network/records/kinds.ts';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { EntryEditor } from './EntryEditor.tsx';
import styles from './EntryScreen.module.css';
import { formOf } from './entry-forms.ts';

/** One entry of the journal, or a new one (`/entry/KIND/new?person=ID`). */
export function EntryScreen() {
  const { kind, id = '' } = useParams<{ kind: string; id: string }>();
  const asked = new URLSearchParams(useSearch()).get('person');
  const { journal } = useNetwork();
  const person = asked !== null && journal.people.has(meantBy(journal, asked)) ? asked : null;
  const known = ENTRY_KINDS.find((candidate) => candidate === kind);
  if (known === undefined) return <Gone />;
  if (id === 'new') return <EntryEditor key={`${known}/${person}`} kind={known} entry={null} person={person} />;
  const entry = journal.entries.get(`${known}/${id}`);
  return entry === undefined ? (
    <Gone kind={known} />
  ) : (
    <EntryEditor key={`${known}/${id}`} kind={known} entry={entry} person={null} />
  );
}

function Gone({ kind }: { readonly kind?: EntryKind }) {
  const heading = useScreen('Not here');
  return (
    <div className={styles.screen}>
      <h1 ref={heading} tabIndex={-1}>
        Nothing here
      </h1>
      <Notice
        title={
          kind === undefined
            ? 'There is no such entry'
            : `This ${formOf(kind).title.toLowerCase()} is not here any more`
        }
      >
        <p>
          It may have been deleted, here or in another tab. <Link href="/loops">See everything that is open</Link>
        </p>
      </Notice>
    </div>
  );
}
