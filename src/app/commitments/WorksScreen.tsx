import { Link } from 'wouter';
import { groupOf, WORK_GROUPS, type WorkGroup, worksInOrder } from '../../network/commitments/work-steps.ts';
import { formHref } from '../entries/entry-href.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { WorkRow } from './WorkRow.tsx';

const GROUP_NAMES: Readonly<Record<WorkGroup, string>> = {
  'to-do': 'To write and hand in',
  waiting: 'Handed in',
  done: 'Out in the world',
  resting: 'Resting',
};

/** Abstracts, case reports, posters, papers: by where they stand and by their deadlines. */
export function WorksScreen() {
  const heading = useScreen('Scholarly work');
  const { journal } = useNetwork();
  const works = worksInOrder(journal);
  const groups = WORK_GROUPS.map((group) => ({
    group,
    works: works.filter(({ values }) => groupOf(values) === group),
  })).filter((one) => one.works.length > 0);
  return (
    <div className={lists.screen}>
      <div className={lists.head}>
        <p>
          <Link href="/commitments">Commitments</Link>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          Scholarly work
        </h1>
        <p className="soft">
          {works.length === 0
            ? 'Abstracts, case reports, posters, talks, papers: what each is, where it stands, and the day it must be in. A title tells nothing of who a patient is.'
            : 'The nearest deadline first. A press moves a work on; Undo takes it back.'}
        </p>
        <div>
          <Link href={formHref({ kind: 'scholarly-work', id: 'new' }, { back: '/works' })} className={buttons.main}>
            Add a work
          </Link>
        </div>
      </div>
      <div className={lists.screen}>
        {groups.map(({ group, works: own }) => (
          <section key={group} className={lists.section} aria-labelledby={`works-${group}`}>
            <h2 id={`works-${group}`}>
              {GROUP_NAMES[group]} <span className="soft">{own.length}</span>
            </h2>
            <ul className={lists.rows}>
              {own.map((work) => (
                <WorkRow
                  key={work.id}
                  work={work}
                  back="/works"
                  onMoved={() => heading.current?.focus({ preventScroll: true })}
                />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
