import { Link } from 'wouter';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { Lead } from '../../network/records/lead.ts';
import { LEAD_SOURCE_NAMES } from '../entries/forms/lead.ts';
import lists from '../loops/LoopsScreen.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';

/** What specialty, where the word came from, and from whom. */
export function LeadSource({ values }: { readonly values: Lead }) {
  const { journal } = useNetwork();
  const person = values.person == null ? '' : meantBy(journal, values.person);
  const words = [
    values.specialty?.trim() ?? '',
    values.source == null ? 'source not noted' : `from ${LEAD_SOURCE_NAMES[values.source].toLowerCase()}`,
  ];
  return (
    <p className={lists.meta}>
      <span>{words.filter((word) => word !== '').join(' · ')}</span>
      {journal.people.has(person) ? (
        <span>
          told by <Link href={`/people/${person}`}>{nameOf(journal.people.get(person)?.values)}</Link>
        </span>
      ) : null}
    </p>
  );
}
