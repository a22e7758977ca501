import { useRef } from 'react';
import { Link, useParams } from 'wouter';
import { commitmentFindings } from '../../network/commitments/commitment-findings.ts';
import { hasEnded } from '../../network/commitments/running.ts';
import { tasksOf } from '../../network/commitments/tasks-of.ts';
import { worksInOrder } from '../../network/commitments/work-steps.ts';
import type { Known } from '../../network/journal/journal.ts';
import { meantBy } from '../../network/journal/meant-by.ts';
import type { Commitment } from '../../network/records/commitment.ts';
import { formHref } from '../entries/entry-href.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import { NotHere } from '../shell/NotHere.tsx';
import { useScreen } from '../shell/useScreen.ts';
import { AddDeliverable } from './AddDeliverable.tsx';
import { Behind } from './Behind.tsx';
import { CommitmentMeta } from './CommitmentCard.tsx';
import styles from './Commitments.module.css';
import { commitmentTitle, findingInWords } from './commitment-words.ts';
import { DeliverableRow } from './DeliverableRow.tsx';
import { EndIt } from './EndIt.tsx';
import { WorkRow } from './WorkRow.tsx';

/** One commitment: what is to hand in, whether it is on time, and its end. */
export function CommitmentScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const { journal } = useNetwork();
  const commitment = journal.kept.commitment.get(id);
  return commitment === undefined ? (
    <NotHere title="This commitment is not here any more" href="/commitments" link="See all commitments" />
  ) : (
    <KnownCommitment key={id} commitment={commitment} />
  );
}

function KnownCommitment({ commitment }: { readonly commitment: Known<Commitment> }) {
  const { id, values } = commitment;
  const title = commitmentTitle(values);
  const heading = useScreen(title);
  const { journal, today } = useNetwork();
  const here = `/commitments/${id}`;
  const findings = commitmentFindings(journal, values, today, id);
  const ended = hasEnded(values, today);
  return (
    <div className={lists.screen}>
      <div className={lists.head}>
        <p>
          <Link href="/commitments">All commitments</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <CommitmentMeta values={values} />
        <div>
          <Link
            href={formHref({ kind: 'commitment', id }, { back: here })}
            className={`${buttons.other} ${buttons.small}`}
          >
            Edit
          </Link>
        </div>
        {findings.map((finding) => {
          const { title: what, words } = findingInWords(finding, today);
          return (
            <Notice key={finding.finding} tone="dawn" title={what}>
              <p>{words}</p>
            </Notice>
          );
        })}
      </div>
      <Deliverables commitment={commitment} />
      {ended ? null : <Behind commitment={commitment} />}
      <Words values={values} />
      <Works id={id} />
      <EndIt commitment={commitment} />
    </div>
  );
}

function Deliverables({ commitment: { id, values } }: { readonly commitment: Known<Commitment> }) {
  const { journal, today } = useNetwork();
  const heading = useRef<HTMLHeadingElement>(null);
  const owner = `commitment/${id}`;
  const tasks = tasksOf(journal, owner);
  const person = values.person == null ? null : meantBy(journal, values.person);
  return (
    <section className={lists.section} aria-labelledby="deliverables">
      <h2 id="deliverables" ref={heading} tabIndex={-1}>
        What you hand in
      </h2>
      {tasks.length === 0 ? (
        <p className="soft">Small pieces with a day each are easier to keep than one big one.</p>
      ) : (
        <ul className={lists.rows}>
          {tasks.map((task) => (
            <DeliverableRow
              key={task.id}
              task={task}
              back={`/commitments/${id}`}
              onMoved={() => heading.current?.focus({ preventScroll: true })}
            />
          ))}
        </ul>
      )}
      {hasEnded(values, today) ? null : <AddDeliverable owner={owner} person={person} />}
    </section>
  );
}

/** What the user wrote about it. */
function Words({ values: { myPart, reason } }: { readonly values: Commitment }) {
  const written = [
    ['Your part', myPart?.trim() ?? ''],
    ['Why it is worth it', reason?.trim() ?? ''],
  ].filter(([, text]) => text !== '');
  if (written.length === 0) return null;
  return (
    <dl className={styles.notes}>
      {written.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Works({ id }: { readonly id: string }) {
  const { journal } = useNetwork();
  const works = worksInOrder(journal).filter(({ values }) => values.commitment === id);
  const here = `/commitments/${id}`;
  return (
    <section className={lists.section} aria-labelledby="works">
      <h2 id="works">Scholarly work from it</h2>
      {works.length === 0 ? null : (
        <ul className={lists.rows}>
          {works.map((work) => (
            <WorkRow key={work.id} work={work} back={here} />
          ))}
        </ul>
      )}
      <div>
        <Link
          href={formHref({ kind: 'scholarly-work', id: 'new' }, { commitment: id, back: here })}
          className={`${buttons.other} ${buttons.small}`}
        >
          Add a work
        </Link>
      </div>
    </section>
  );
}
