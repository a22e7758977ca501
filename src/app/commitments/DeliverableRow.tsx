import { Link } from 'wouter';
import { isOpenTask, isOverdue } from '../../network/commitments/tasks-of.ts';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { Task } from '../../network/records/commitment.ts';
import { formHref } from '../entries/entry-href.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './Commitments.module.css';
import { dueInWords } from './commitment-words.ts';

interface Props {
  readonly task: Known<Task>;
  /** Where its form leads back to. */
  readonly back: string;
  /** What it belongs to, where the list does not say. */
  readonly of?: string;
  readonly onMoved?: () => void;
}

/** One deliverable: what, by when, for whom; one press and it is done, another and it is not. */
export function DeliverableRow({ task: { id, values }, back, of, onMoved }: Props) {
  const { journal, today, act } = useNetwork();
  const open = isOpenTask(values);
  const what = values.what?.trim() || 'Something to hand in';
  const person = values.person == null ? '' : meantBy(journal, values.person);
  const about = [
    of ?? '',
    person === '' ? '' : `for ${nameOf(journal.people.get(person)?.values)}`,
    open && values.due == null ? 'no day yet' : '',
    values.doneOn == null ? '' : `done ${dateInWords(values.doneOn)}`,
    values.letGoOn == null ? '' : `let go ${dateInWords(values.letGoOn)}`,
  ];
  const set = (sentence: string, fields: Task) => {
    act(sentence, [{ kind: 'task', id, fields }]);
    onMoved?.();
  };
  return (
    <li className={`${lists.row} ${styles.task}`}>
      <div>
        <Link href={formHref({ kind: 'task', id }, { back })} className={lists.title}>
          {what}
        </Link>
        <p className={lists.meta}>
          <span>{about.filter((part) => part !== '').join(' · ')}</span>
          {open && values.due != null ? (
            <span className={isOverdue(values, today) ? lists.due : undefined}>{dueInWords(values.due, today)}</span>
          ) : null}
        </p>
      </div>
      <div className={buttons.row}>
        {open ? (
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => set(`Done: ${what}.`, { doneOn: today })}
          >
            Done<span className="visually-hidden">: {what}</span>
          </button>
        ) : (
          <button
            type="button"
            className={`${buttons.quiet} ${buttons.small}`}
            onClick={() => set(`Still to do: ${what}.`, { doneOn: null, letGoOn: null })}
          >
            Not done yet<span className="visually-hidden">: {what}</span>
          </button>
        )}
      </div>
    </li>
  );
}
