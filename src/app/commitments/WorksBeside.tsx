import { Link } from 'wouter';
import { groupOf, worksInOrder } from '../../network/commitments/work-steps.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { WorkRow } from './WorkRow.tsx';

/** Scholarly work that is not finished, beside the commitments it comes from. */
export function WorksBeside() {
  const { journal } = useNetwork();
  const works = worksInOrder(journal).filter(({ values }) => ['to-do', 'waiting'].includes(groupOf(values)));
  return (
    <section className={lists.section} aria-labelledby="works">
      <h2 id="works">Scholarly work</h2>
      {works.length === 0 ? (
        <p className="soft">An abstract, a case report, a poster: note it, and its deadline stands here.</p>
      ) : (
        <ul className={lists.rows}>
          {works.map((work) => (
            <WorkRow key={work.id} work={work} back="/commitments" />
          ))}
        </ul>
      )}
      <div>
        <Link href="/works" className={`${buttons.other} ${buttons.small}`}>
          All scholarly work
        </Link>
      </div>
    </section>
  );
}
