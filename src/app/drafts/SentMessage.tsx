import { Link, useLocation } from 'wouter';
import { starterOf } from '../../network/drafts/starters.ts';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { Message } from '../../network/records/message.ts';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './Drafts.module.css';
import { targetOf } from './draft-aim.ts';

/** What the user said went out, to read again. */
export function SentMessage({ message: { id, values } }: { readonly message: Known<Message> }) {
  const { journal, act } = useNetwork();
  const { situation, person } = targetOf(values);
  const title = situation === null ? 'Message' : starterOf(situation).title;
  const heading = useScreen(title);
  const [, navigate] = useLocation();
  const to = person === null ? null : meantBy(journal, person);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p>
          You sent it on {dateInWords(values.sentOn ?? '')}
          {to === null ? '.' : ' to '}
          {to === null ? null : <Link href={`/people/${to}`}>{nameOf(journal.people.get(to)?.values)}</Link>}
        </p>
      </div>
      <article className={styles.sent}>
        <h2>{values.subject?.trim() || 'Without a subject'}</h2>
        <p className={styles.sentBody}>{values.body}</p>
      </article>
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.other}
          onClick={() => act('The message is a draft again.', [{ kind: 'message', id, fields: { sentOn: null } }])}
        >
          I did not send it
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => {
            act('Message deleted.', [{ kind: 'message', id, removed: true }]);
            navigate('/drafts');
          }}
        >
          Delete
        </button>
      </div>
      <p>
        <Link href="/drafts">All messages</Link>
      </p>
    </div>
  );
}
