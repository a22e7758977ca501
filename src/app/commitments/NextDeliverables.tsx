import { useState } from 'react';
import { hasEnded } from '../../network/commitments/running.ts';
import { byDue, isOpenTask, tasksOf } from '../../network/commitments/tasks-of.ts';
import lists from '../loops/LoopsScreen.module.css';
import { ShowMore } from '../parts/ShowMore.tsx';
import { useNetwork } from '../session/network.ts';
import { commitmentTitle } from './commitment-words.ts';
import { DeliverableRow } from './DeliverableRow.tsx';

const PAGE = 6;

/** What is to hand in next over all commitments that have not ended, by day. */
export function NextDeliverables() {
  const { journal, today } = useNetwork();
  const [most, setMost] = useState(PAGE);
  const next = [...journal.kept.commitment.values()]
    .filter(({ values }) => !hasEnded(values, today))
    .flatMap(({ id, values }) =>
      tasksOf(journal, `commitment/${id}`)
        .filter((task) => isOpenTask(task.values))
        .map((task) => ({ task, of: commitmentTitle(values) })),
    )
    .sort((a, b) => byDue(a.task, b.task));
  if (next.length === 0) return null;
  return (
    <section className={lists.section} aria-labelledby="next">
      <h2 id="next">To hand in next</h2>
      <ul className={lists.rows}>
        {next.slice(0, most).map(({ task, of }) => (
          <DeliverableRow key={task.id} task={task} of={of} back="/commitments" />
        ))}
      </ul>
      <ShowMore left={next.length - most} step={PAGE} onMore={() => setMost(most + PAGE)} />
    </section>
  );
}
