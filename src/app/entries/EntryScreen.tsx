import { useParams, useSearch } from 'wouter';
import { meantBy } from '../../network/journal/meant-by.ts';
import { useNetwork } from '../session/network.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { EntryEditor } from './EntryEditor.tsx';
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
  const list = kind === undefined ? null : listHref(kind);
  const all =
    kind === undefined || list === null
      ? { href: '/loops', link: 'See everything that is open' }
      : { href: list, link: `See all: ${nounOf(formOf(kind).many)}` };
  const title =
    kind === undefined ? 'There is no such entry' : `This ${nounOf(formOf(kind).title)} is not here any more`;
  return <NotHere title={title} {...all} />;
}
