import { Link } from 'wouter';
import { starterOf } from '../../network/drafts/starters.ts';
import type { Journal, Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { Message } from '../../network/records/message.ts';
import loops from '../loops/LoopsScreen.module.css';
import { useDraft } from '../parts/useDraft.ts';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { dayInWords } from '../today/day-words.ts';
import styles from './Drafts.module.css';
import { newDraftKey, targetFrom, targetOf } from './draft-aim.ts';
import { RulesOfTheMatch } from './RulesOfTheMatch.tsx';
import { StartDraft } from './StartDraft.tsx';
import { useBegun } from './useBegun.ts';

/** Messages under way, a new one, and what was sent. */
export function DraftsScreen() {
  const heading = useScreen('Messages');
  const { journal } = useNetwork();
  const begun = useBegun();
  const all = [...journal.kept.message.values()].sort(
    (a, b) => dayOf(b).localeCompare(dayOf(a)) || (a.id < b.id ? -1 : 1),
  );
  const underWay = all.filter(({ values }) => values.sentOn == null);
  const sent = all.filter(({ values }) => values.sentOn != null);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          Messages
        </h1>
        <p className={styles.soft}>
          Prelude writes a first text from what you noted. You read it, change it, and send it yourself: nothing ever
          leaves from here.
        </p>
      </div>
      {underWay.length + begun.addresses.length === 0 ? null : (
        <section className={loops.section} aria-labelledby="under-way">
          <h2 id="under-way">Under way</h2>
          <ul className={loops.rows}>
            {begun.addresses.map((address) => (
              <BegunRow key={address} address={address} />
            ))}
            {underWay.map((message) => (
              <Row key={message.id} message={message} />
            ))}
          </ul>
        </section>
      )}
      <section className={styles.card} aria-labelledby="start">
        <h2 id="start">Write a message</h2>
        <StartDraft />
      </section>
      {sent.length === 0 ? null : (
        <section className={loops.section} aria-labelledby="sent">
          <h2 id="sent">Sent</h2>
          <ul className={loops.rows}>
            {sent.map((message) => (
              <Row key={message.id} message={message} />
            ))}
          </ul>
        </section>
      )}
      <RulesOfTheMatch />
    </div>
  );
}

function dayOf({ values }: Known<Message>): string {
  return values.sentOn ?? values.writtenOn ?? '';
}

function BegunRow({ address }: { readonly address: string }) {
  const { journal } = useNetwork();
  const target = targetFrom(address.split('?')[1] ?? '');
  const { situation, person } = target;
  const [subject] = useDraft(`${newDraftKey(target)}/subject`);
  const [body] = useDraft(`${newDraftKey(target)}/body`);
  // Kept or given up in another tab.
  if (subject === '' && body === '') return null;
  return (
    <li className={loops.row}>
      <p>
        <Link href={address} className={loops.title}>
          {situation === null ? 'Message' : starterOf(situation).title}
        </Link>
      </p>
      <p className={loops.meta}>{whomTo(journal, person)} · begun, not kept yet</p>
    </li>
  );
}

function whomTo(journal: Journal, person: string | null): string {
  return person === null ? 'to nobody named' : `to ${nameOf(journal.people.get(meantBy(journal, person))?.values)}`;
}

function Row({ message }: { readonly message: Known<Message> }) {
  const { journal, today } = useNetwork();
  const { situation, person } = targetOf(message.values);
  const day = dayOf(message);
  const title = situation === null ? message.values.subject?.trim() || 'Message' : starterOf(situation).title;
  const to = whomTo(journal, person);
  return (
    <li className={loops.row}>
      <p>
        <Link href={`/drafts/${message.id}`} className={loops.title}>
          {title}
        </Link>
      </p>
      <p className={loops.meta}>{day === '' ? to : `${to} · ${dayInWords(day, today)}`}</p>
    </li>
  );
}
