import { Link } from 'wouter';
import {
  isBeforeSubmission,
  nextWorkStatuses,
  type WorkStatus,
  workAt,
  workStatus,
} from '../../network/commitments/work-steps.ts';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { ScholarlyWork } from '../../network/records/commitment.ts';
import { formHref } from '../entries/entry-href.ts';
import { WORK_STATUS_NAMES, WORK_TYPE_NAMES } from '../entries/forms/scholarly-work.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { PatientHint } from '../parts/PatientHint.tsx';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './Commitments.module.css';
import { dueInWords } from './commitment-words.ts';

/** What the press says that brings a work there. */
const PRESSES: Readonly<Record<WorkStatus, string>> = {
  idea: 'An idea again',
  drafting: 'I am writing it',
  submitted: 'Submitted',
  accepted: 'Accepted',
  presented: 'Presented',
  published: 'Published',
  'not-accepted': 'Not accepted',
  resting: 'Let it rest',
};

interface Props {
  readonly work: Known<ScholarlyWork>;
  readonly back: string;
  readonly onMoved?: () => void;
}

/** One piece of scholarly work: where it stands, its deadline, and the press that moves it on. */
export function WorkRow({ work: { id, values }, back, onMoved }: Props) {
  const { journal, today, act } = useNetwork();
  const title = values.title?.trim() || 'Work without a title';
  const person = values.person == null ? '' : meantBy(journal, values.person);
  const late = isBeforeSubmission(values) && values.deadline != null && values.deadline < today;
  const about = [
    values.type == null ? '' : WORK_TYPE_NAMES[values.type],
    WORK_STATUS_NAMES[workStatus(values)].toLowerCase(),
    values.venue?.trim() ?? '',
  ];
  return (
    <li className={`${lists.row} ${styles.work}`}>
      <Link href={formHref({ kind: 'scholarly-work', id }, { back })} className={lists.title}>
        {title}
      </Link>
      <p className={lists.meta}>
        <span>{about.filter((part) => part !== '').join(' · ')}</span>
        {journal.people.has(person) ? (
          <span>
            with <Link href={`/people/${person}`}>{nameOf(journal.people.get(person)?.values)}</Link>
          </span>
        ) : null}
        {values.submittedOn == null ? null : <span>submitted {dateInWords(values.submittedOn)}</span>}
        {isBeforeSubmission(values) && values.deadline != null ? (
          <span className={late ? lists.due : undefined}>{dueInWords(values.deadline, today)}</span>
        ) : null}
      </p>
      {values.type === 'case-report' ? <PatientHint text={title} /> : null}
      <div className={buttons.row}>
        {nextWorkStatuses(values).map((status, at) => (
          <button
            key={status}
            type="button"
            className={`${at === 0 ? buttons.other : buttons.quiet} ${buttons.small}`}
            onClick={() => {
              const fields = workAt(status, today);
              act(`${title}: ${WORK_STATUS_NAMES[status].toLowerCase()}.`, [{ kind: 'scholarly-work', id, fields }]);
              onMoved?.();
            }}
          >
            {PRESSES[status]}
            <span className="visually-hidden">: {title}</span>
          </button>
        ))}
      </div>
    </li>
  );
}
