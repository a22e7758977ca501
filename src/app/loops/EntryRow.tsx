import { Link } from 'wouter';
import { latestDay, personOf, textOf, textsOf } from '../../network/journal/entry.ts';
import type { Entry } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { isOpen } from '../../network/journal/open-items.ts';
import { blockTitle } from '../blocks/block-types.ts';
import { formOf } from '../entries/entry-forms.ts';
import { entryHref } from '../entries/entry-href.ts';
import { TONE_NAMES } from '../entries/forms/feedback-loop.ts';
import { MOMENT_NAMES } from '../entries/forms/moment.ts';
import { entryTitle } from '../people/entry-words.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dayInWords } from '../today/day-words.ts';
import styles from './LoopsScreen.module.css';

/** One entry in a list: what, who, when, and the words. */
export function EntryRow({ entry, withKind }: { readonly entry: Entry; readonly withKind: boolean }) {
  const { journal, today } = useNetwork();
  const person = meantBy(journal, personOf(entry));
  const day = latestDay(entry);
  const praise = entry.kind === 'feedback-loop' ? (entry.values.praise?.trim() ?? '') : '';
  const words =
    praise === ''
      ? textOf(entry)
      : textsOf(entry)
          .filter((text) => text.trim() !== praise)
          .join(' · ');
  const block = entry.kind === 'evaluation' ? journal.blocks.find(({ id }) => id === entry.values.block) : undefined;
  const about = [
    block === undefined ? '' : blockTitle(block.values),
    entry.kind === 'feedback-loop' && entry.values.tone != null ? TONE_NAMES[entry.values.tone].toLowerCase() : '',
    entry.kind !== 'moment' && entry.kind !== 'evaluation' ? stateOf(entry) : '',
  ].filter((part) => part !== '');
  return (
    <li className={styles.row}>
      <p>
        <Link href={entryHref(entry, '/loops')} className={styles.title}>
          {titleOf(entry, withKind)}
          <span className="visually-hidden">
            {' '}
            {person === '' ? '' : `with ${nameOf(journal.people.get(person)?.values)}`}: open
          </span>
        </Link>
      </p>
      {praise === '' ? null : <blockquote className={styles.praise}>{praise}</blockquote>}
      {words === '' ? null : <p className={styles.words}>{words}</p>}
      <p className={styles.meta}>
        {person === '' ? null : <Link href={`/people/${person}`}>{nameOf(journal.people.get(person)?.values)}</Link>}
        <span>{[day === null ? 'no day' : dayInWords(day, today), ...about].join(' · ')}</span>
      </p>
    </li>
  );
}

function titleOf(entry: Entry, withKind: boolean): string {
  if (entry.kind === 'moment') return MOMENT_NAMES[entry.values.kind ?? 'other'];
  if (entry.kind === 'help' && withKind) return entry.values.direction === 'asked' ? 'They help you' : 'You help';
  if (entry.kind === 'sponsor-act' || entry.kind === 'ask' || entry.kind === 'letter') return entryTitle(entry);
  return formOf(entry.kind).title;
}

function stateOf(entry: Entry): string {
  if ('letGoOn' in entry.values && entry.values.letGoOn != null) return 'let go';
  return isOpen(entry) ? 'open' : 'closed';
}
