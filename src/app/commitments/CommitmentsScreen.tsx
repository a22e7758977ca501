import { Link } from 'wouter';
import { hardBlockOn } from '../../network/commitments/hard-weeks.ts';
import { USUAL_AT_MOST } from '../../network/commitments/needs-reason.ts';
import { byStart, hasEnded, hoursAWeek, runningCommitments, runsOn } from '../../network/commitments/running.ts';
import { blockTitle } from '../blocks/block-types.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { formHref } from '../entries/entry-href.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { counted, dayInWords } from '../today/day-words.ts';
import { CommitmentCard, CommitmentMeta } from './CommitmentCard.tsx';
import styles from './Commitments.module.css';
import { commitmentTitle, hoursInWords } from './commitment-words.ts';
import { NextDeliverables } from './NextDeliverables.tsx';
import { WorksBeside } from './WorksBeside.tsx';

/** What the user promised over weeks: what runs, what it takes, what is to hand in next. */
export function CommitmentsScreen() {
  const heading = useScreen('Commitments');
  const { journal, today } = useNetwork();
  const running = runningCommitments(journal, today);
  const others = [...journal.kept.commitment.values()].filter(({ values }) => !runsOn(values, today)).sort(byStart);
  // Past its last day and not said to have ended: it waits for a word, so it stands with those that run.
  const unsaid = others.filter(({ values }) => !hasEnded(values, today) && values.to != null && values.to < today);
  const later = others.filter((one) => !unsaid.includes(one) && !hasEnded(one.values, today));
  const ended = others.filter(({ values }) => hasEnded(values, today)).reverse();
  const hours = hoursInWords(hoursAWeek(journal, today));
  return (
    <div className={`${lists.screen} ${styles.wide}`}>
      <div className={lists.head}>
        <h1 ref={heading} tabIndex={-1}>
          Commitments
        </h1>
        <p className="soft">
          {running.length === 0
            ? 'Research, quality improvement, a committee, teaching: what you promise over weeks, and what you hand in when.'
            : `${counted(running.length, 'commitment')} running${hours === '' ? '' : `, ${hours}`}.`}
        </p>
        <div className={buttons.row}>
          <Link href={formHref({ kind: 'commitment', id: 'new' }, { back: '/commitments' })} className={buttons.main}>
            Add a commitment
          </Link>
          <Link href={newDraftHref({ situation: 'decline-commitment' })} className={buttons.quiet}>
            Decline one kindly
          </Link>
        </div>
        <BeforeANewOne running={running.length} />
      </div>
      <div className={styles.columns}>
        <div className={lists.screen}>
          <section className={lists.section} aria-labelledby="running">
            <h2 id="running">{running.length + unsaid.length === 0 ? 'Nothing is running' : 'Running'}</h2>
            {running.length + unsaid.length === 0 ? (
              <p className={lists.empty}>
                One small piece of a running project, handed in on time, opens more doors than a big one begun. Ask to
                join one: <Link href={newDraftHref({ situation: 'join-project' })}>start with these words</Link>.
              </p>
            ) : (
              <ul className={lists.list}>
                {[...running, ...unsaid].map((one) => (
                  <CommitmentCard key={one.id} commitment={one} />
                ))}
              </ul>
            )}
          </section>
          {later.length === 0 ? null : (
            <section className={lists.section} aria-labelledby="later">
              <h2 id="later">To begin later</h2>
              <ul className={lists.list}>
                {later.map((one) => (
                  <CommitmentCard key={one.id} commitment={one} />
                ))}
              </ul>
            </section>
          )}
          {ended.length === 0 ? null : (
            <Disclosure look="card" title={`Ended (${ended.length})`}>
              <ul>
                {ended.map(({ id, values }) => (
                  <li key={id}>
                    <Link href={`/commitments/${id}`} className={lists.title}>
                      {commitmentTitle(values)}
                    </Link>
                    <CommitmentMeta values={values} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
        </div>
        <div className={lists.screen}>
          <NextDeliverables />
          <WorksBeside />
        </div>
      </div>
    </div>
  );
}

/** What to weigh before another promise, where there is something to weigh. */
function BeforeANewOne({ running }: { readonly running: number }) {
  const { journal, today } = useNetwork();
  const hard = hardBlockOn(journal, today);
  if (hard === null && running < USUAL_AT_MOST) return null;
  return (
    <Notice tone="dawn" title="Before you promise another">
      {hard === null ? null : (
        <p>
          You are in {blockTitle(hard.values)} until {dayInWords(hard.values.to ?? today, today)}. New promises made in
          ICU and night weeks are hard to keep: it can begin after that.
        </p>
      )}
      {running < USUAL_AT_MOST ? null : (
        <p>
          One or two at a time is usual advice, a convention and not evidence. A third one asks for a reason and for the
          day it ends.
        </p>
      )}
    </Notice>
  );
}
