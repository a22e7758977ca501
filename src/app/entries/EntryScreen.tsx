import { Link, useParams, useSearch } from 'wouter';
import { meantBy } from '../../network/journal/meant-by.ts';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { EntryEditor } from './EntryEditor.tsx';
import styles from './EntryScreen.module.css';
import type { FormKind } from './entry-form.ts';
import { formOf } from './entry-forms.ts';
import { listHref } from './entry-href.ts';
import { nounOf } from './noun-of.ts';
import { formKind, recordOf } from './record-title.ts';

/**
 * The form of one record, or of a new one: `/entry/KIND/new?person=ID&FIELD=VALUE&of=KIND/ID&back=/PATH`.
 * `back` is where saving, deleting and cancelling lead.
 */
export function EntryScreen() {
  const { kind, id = '' } = useParams<{ kind: string; id: string }>();
  const search = useSearch();
  const { journal } = useNetwork();
  const asked = new URLSearchParams(search).get('person');
  const person = asked !== null && journal.people.has(meantBy(journal, asked)) ? asked : null;
  const known = formKind(kind);
  if (known === undefined) return <Gone />;
  if (id === 'new') return <EntryEditor key={`${known}?${search}`} kind={known} record={null} person={person} />;
  const record = recordOf(journal, known, id);
  return record === undefined ? (
    <Gone kind={known} />
  ) : (
    <EntryEditor key={`${known}/${id}`} kind={known} record={record} person={null} />
  );
}

function Gone({ kind }: { readonly kind?: FormKind }) {
  const heading = useScreen('Not here');
  const list = kind === undefined ? null : listHref(kind);
  return (
    <div className={styles.screen}>
      <h1 ref={heading} tabIndex={-1}>
        Nothing here
      </h1>
      <Notice
        title={
          kind === undefined ? 'There is no such entry' : `This ${nounOf(formOf(kind).title)} is not here any more`
        }
      >
        <p>
          It may have been deleted, here or in another tab.{' '}
          {kind === undefined || list === null ? (
            <Link href="/loops">See everything that is open</Link>
          ) : (
            <Link href={list}>See all: {nounOf(formOf(kind).many)}</Link>
          )}
        </p>
      </Notice>
    </div>
  );
}
