import { Link, useLocation, useParams, useSearch } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { letterRung } from '../../network/letters/ladder.ts';
import type { Letter } from '../../network/records/letter.ts';
import { formHref } from '../entries/entry-href.ts';
import { LETTER_TYPE_NAMES } from '../entries/forms/letter.ts';
import { LetGo } from '../entries/LetGo.tsx';
import { removeRecord } from '../entries/remove-record.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { AssignPrograms } from './AssignPrograms.tsx';
import { Deadlines } from './Deadlines.tsx';
import { Ladder } from './Ladder.tsx';
import styles from './Letters.module.css';
import { rungInWords } from './letter-words.ts';
import { NewLetter } from './NewLetter.tsx';

/** One letter, from the first thought to the news of the outcome; `new` plans one. */
export function LetterScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const { journal } = useNetwork();
  const asked = new URLSearchParams(useSearch()).get('person');
  if (id === 'new') return <NewLetter key={asked} asked={asked} />;
  const letter = journal.entries.get(`letter/${id}`);
  return letter?.kind === 'letter' ? <Page key={id} letter={letter} /> : <GoneLetter />;
}

function Page({ letter }: { readonly letter: Known<Letter> }) {
  const { journal, today, act } = useNetwork();
  const [, navigate] = useLocation();
  const { id, values } = letter;
  const person = meantBy(journal, values.person ?? '');
  const known = journal.people.get(person)?.values;
  const name = nameOf(known);
  const heading = useScreen(`Letter: ${name}`);
  const isNo = values.answer === 'hesitant' || values.answer === 'declined';
  const mayAssign =
    (values.assigned?.length ?? 0) > 0 || !['not-asked', 'asked', 'let-go'].includes(letterRung(values));
  return (
    <div className={`${list.screen} ${styles.wide}`}>
      <div className={list.head}>
        <p>
          <Link href="/letters">All letters</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          Letter: {name}
        </h1>
        <p className="soft">
          {[values.type == null ? '' : LETTER_TYPE_NAMES[values.type], rungInWords(journal, letter, today)]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
        <div className={buttons.row}>
          {isNo ? null : (
            <Link href={`/letters/${id}/packet`} className={`${buttons.other} ${buttons.small}`}>
              The packet
            </Link>
          )}
          {known === undefined ? null : (
            <Link href={`/people/${person}`} className={`${buttons.quiet} ${buttons.small}`}>
              All about {name}
            </Link>
          )}
        </div>
      </div>
      <LetGo record={{ kind: 'letter', ...letter }} />
      <div className={styles.columns}>
        <Ladder letter={letter} name={name} />
        {isNo ? null : (
          <div className={styles.side}>
            <Deadlines letter={letter} />
            {mayAssign ? <AssignPrograms letter={letter} /> : null}
          </div>
        )}
      </div>
      <p className={styles.status}>
        Status only: Prelude takes it that you waived your right to see this letter, as is usual. So there is no place
        here for its text or file.
      </p>
      <div className={buttons.row}>
        {values.letGoOn == null ? (
          <button
            type="button"
            className={`${buttons.quiet} ${buttons.small}`}
            onClick={() => {
              act(`Letter of ${name} let go.`, [{ kind: 'letter', id, fields: { letGoOn: today } }]);
              heading.current?.focus();
            }}
          >
            Let it go
          </button>
        ) : null}
        <Link
          href={formHref({ kind: 'letter', id }, { back: `/letters/${id}` })}
          className={`${buttons.quiet} ${buttons.small}`}
        >
          Edit all fields
        </Link>
        <button
          type="button"
          className={`${buttons.quiet} ${buttons.small}`}
          onClick={() => {
            act(`Letter of ${name} deleted.`, removeRecord(journal, { kind: 'letter', id }).changes);
            navigate('/letters');
          }}
        >
          Delete
        </button>
      </div>
    </div>
  );
}

function GoneLetter() {
  const heading = useScreen('Not here');
  return (
    <div className={list.screen}>
      <h1 ref={heading} tabIndex={-1}>
        No letter is here
      </h1>
      <p>It was deleted, here or in another tab, or never was on this device.</p>
      <div>
        <Link href="/letters" className={buttons.main}>
          All letters
        </Link>
      </div>
    </div>
  );
}
