import { Link } from 'wouter';
import { behindWith } from '../../network/commitments/behind.ts';
import { commitmentFindings } from '../../network/commitments/commitment-findings.ts';
import { isOpenTask, tasksOf } from '../../network/commitments/tasks-of.ts';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { Commitment } from '../../network/records/commitment.ts';
import { COMMITMENT_TYPE_NAMES } from '../entries/forms/commitment.ts';
import lists from '../loops/LoopsScreen.module.css';
import chip from '../parts/chip.module.css';
import { nameOf } from '../people/role-words.ts';
import { useNetwork } from '../session/network.ts';
import { counted } from '../today/day-words.ts';
import { commitmentTitle, dueInWords, findingInWords, overdueInWords, ownHours, spanOf } from './commitment-words.ts';

/** One commitment in the list: what it is, what it takes, what comes next, and a word where one is due. */
export function CommitmentCard({ commitment }: { readonly commitment: Known<Commitment> }) {
  const { journal, today } = useNetwork();
  const { id, values } = commitment;
  const behind = behindWith(journal, commitment, today);
  const open = tasksOf(journal, `commitment/${id}`).filter((task) => isOpenTask(task.values));
  const next = open[0]?.values;
  const findings = commitmentFindings(journal, values, today, id);
  return (
    <li className={lists.card}>
      <h3>
        <Link href={`/commitments/${id}`} className={lists.title}>
          {commitmentTitle(values)}
        </Link>
      </h3>
      {behind === null ? null : (
        <p className={chip.chip}>
          {behind.toldOn !== null
            ? 'Behind, and they know'
            : behind.since === null
              ? overdueInWords(behind.overdue.length)
              : 'Behind, not told yet'}
        </p>
      )}
      <CommitmentMeta values={values} />
      <p>
        {next === undefined
          ? 'Nothing to hand in is noted.'
          : `Next: ${next.what?.trim() || 'something to hand in'}${next.due == null ? '' : `, ${dueInWords(next.due, today)}`}${open.length > 1 ? ` (${counted(open.length - 1, 'more', 'more')})` : ''}`}
      </p>
      {findings.map((finding) => (
        <p key={finding.finding} className={lists.due}>
          {findingInWords(finding, today).title}.
        </p>
      ))}
    </li>
  );
}

/** What it is, with whom, how many hours, from when until when. */
export function CommitmentMeta({ values }: { readonly values: Commitment }) {
  const { journal, today } = useNetwork();
  const person = values.person == null ? '' : meantBy(journal, values.person);
  return (
    <p className={lists.meta}>
      <span>
        {[values.type == null ? '' : COMMITMENT_TYPE_NAMES[values.type], ownHours(values), spanOf(values, today)]
          .filter((part) => part !== '')
          .join(' · ')}
      </span>
      {journal.people.has(person) ? (
        <span>
          with <Link href={`/people/${person}`}>{nameOf(journal.people.get(person)?.values)}</Link>
        </span>
      ) : null}
    </p>
  );
}
