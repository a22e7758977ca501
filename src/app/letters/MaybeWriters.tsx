import { Link } from 'wouter';
import type { MaybeWriter, MaybeWriters as Writers } from '../../network/letters/writers.ts';
import { formHref } from '../entries/entry-href.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { nameOf, standingOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import styles from './Letters.module.css';
import { eligibilityInWords } from './letter-words.ts';

/** How many are shown before the rest is folded away. */
const MOST = 5;

/** Who may be asked, and who soon, with what is missing. */
export function MaybeWriters({ writers: { now, soon } }: { readonly writers: Writers }) {
  if (now.length + soon.length === 0) return null;
  return (
    <section className={list.section} aria-labelledby="may-ask">
      <h2 id="may-ask">Whom you can ask</h2>
      {now.length === 0 ? (
        <p className="soft">Nobody yet by your log. Below is who is near, and what is missing.</p>
      ) : (
        <Rows writers={now} may />
      )}
      {soon.length === 0 ? null : (
        <>
          <h3>Soon</h3>
          <Rows writers={soon} />
        </>
      )}
      <p className="soft">
        Attendings, directors and research supervisors are listed. Letters of residents, nurses and others are less
        usual; you can still choose anybody under “New letter”.
      </p>
    </section>
  );
}

function Rows({ writers, may = false }: { readonly writers: readonly MaybeWriter[]; readonly may?: boolean }) {
  const rest = writers.slice(MOST);
  const row = (writer: MaybeWriter) => <WriterRow key={writer.person.id} writer={writer} may={may} />;
  return (
    <div className={list.rows}>
      <ul>{writers.slice(0, MOST).map(row)}</ul>
      {rest.length === 0 ? null : (
        <div className={styles.more}>
          <Disclosure title={`${rest.length} more`}>
            <ul className={styles.inner}>{rest.map(row)}</ul>
          </Disclosure>
        </div>
      )}
    </div>
  );
}

function WriterRow({ writer: { person, eligibility }, may }: { readonly writer: MaybeWriter; readonly may: boolean }) {
  const { today } = useNetwork();
  const { id, values } = person;
  const name = nameOf(values);
  const standing = standingOf(values);
  return (
    <li className={list.row}>
      <div className={styles.rowHead}>
        <Link href={`/people/${id}`} className={list.title}>
          {name}
        </Link>
        {standing === '' ? null : <span className="soft">{standing}</span>}
      </div>
      {eligibilityInWords(eligibility, today).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className={buttons.row}>
        {may ? (
          <Link href={`/letters/new?person=${id}`} className={`${buttons.other} ${buttons.small}`}>
            Plan a letter<span className="visually-hidden"> from {name}</span>
          </Link>
        ) : null}
        {eligibility.missing.includes('praise') ? (
          <Link
            href={formHref({ kind: 'feedback-loop', id: 'new' }, { person: id, back: '/letters' })}
            className={`${buttons.quiet} ${buttons.small}`}
          >
            Note feedback<span className="visually-hidden"> from {name}</span>
          </Link>
        ) : null}
      </div>
    </li>
  );
}
