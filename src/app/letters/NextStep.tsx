import { Link } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import { isReminderDue, letterDue } from '../../network/letters/deadlines.ts';
import type { Letter } from '../../network/records/letter.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import list from '../loops/LoopsScreen.module.css';
import { AskFindings } from '../mentors/AskFindings.tsx';
import buttons from '../parts/buttons.module.css';
import { RUNG_NAMES } from '../people/entry-words.ts';
import { useNetwork } from '../session/network.ts';
import { EligibilityNote } from './EligibilityNote.tsx';
import styles from './Letters.module.css';
import { dueInWords, type STEPS } from './letter-words.ts';

interface Props {
  readonly letter: Known<Letter>;
  readonly name: string;
  readonly words: (typeof STEPS)[number];
  /** The step is taken and its button gone, and with it the place of the focus. */
  readonly onMoved: () => void;
}

/** What comes next: what to do, the words to start with, and the press that records it today. */
export function NextStep({ letter: { id, values }, name, words, onMoved }: Props) {
  const { journal, today, act } = useNetwork();
  const { step, field, draft } = words;
  const person = meantBy(journal, values.person ?? '');
  const due = letterDue(values);
  const take = (sentence: string, fields: Letter) => {
    act(sentence, [{ kind: 'letter', id, fields }]);
    onMoved();
  };
  const press = (label: string, sentence: string, fields: Letter, look = buttons.other) => (
    <button type="button" className={`${look} ${buttons.small}`} onClick={() => take(sentence, fields)}>
      {label}
    </button>
  );
  return (
    <div className={styles.next}>
      <h3>{words.next}</h3>
      <p>{words.how}</p>
      {due === null || (step === 'ask' && due < today) ? null : (
        <p className={due < today ? list.due : 'soft'}>
          {dueInWords(due, today).replace(/^./, (first) => first.toUpperCase())}
        </p>
      )}
      {isReminderDue(values, today) ? (
        <p className={list.due}>It is not there yet. One friendly reminder is fine now; then let it rest.</p>
      ) : null}
      {step === 'ask' ? (
        <>
          <EligibilityNote person={person} submitOn={values.submitOn ?? null} />
          <AskFindings person={person} what="letter" />
        </>
      ) : null}
      <div className={buttons.row}>
        {draft === undefined || person === '' ? null : (
          <Link
            href={newDraftHref({ situation: draft.situation, person, about: `letter/${id}` })}
            className={`${buttons.other} ${buttons.small}`}
          >
            {draft.label}
          </Link>
        )}
        {step === 'send-packet' ? (
          <Link href={`/letters/${id}/packet`} className={`${buttons.other} ${buttons.small}`}>
            Prepare the packet
          </Link>
        ) : null}
        {step === 'answer' ? (
          <>
            {press(words.press, `${name} will write a letter.`, { answer: 'agreed', answeredOn: today }, buttons.main)}
            {press('They hesitated', `${name} hesitated: counts as no.`, { answer: 'hesitant', answeredOn: today })}
            {press('They said no', `${name} said no.`, { answer: 'declined', answeredOn: today })}
          </>
        ) : (
          press(
            words.press,
            `Letter of ${name}: ${RUNG_NAMES[words.rung].replace(/^./, (first) => first.toLowerCase())}.`,
            { [field]: today },
            buttons.main,
          )
        )}
      </div>
    </div>
  );
}
