import { Link } from 'wouter';
import { isBlocked } from '../../network/leads/lead-guard.ts';
import { boardOf } from '../../network/leads/lead-steps.ts';
import { newDraftHref } from '../drafts/draft-aim.ts';
import { formHref } from '../entries/entry-href.ts';
import { LEAD_STATUS_NAMES } from '../entries/forms/lead.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import { useScreen } from '../shell/useScreen.ts';
import { GuardNotices } from './GuardNotices.tsx';
import { LeadCard } from './LeadCard.tsx';
import styles from './Leads.module.css';
import { Openings } from './Openings.tsx';
import { useGuard } from './useGuard.ts';

/** Word of PGY-2 places: from whom, how fresh, how far. */
export function LeadsScreen() {
  const heading = useScreen('PGY-2 leads');
  const { journal } = useNetwork();
  const guard = useGuard();
  const board = boardOf(journal);
  // What holds for any place elsewhere today.
  const words = guard({ commitment: 'passed' });
  return (
    <div className={`${lists.screen} ${styles.wide}`}>
      <div className={`${lists.head} ${styles.text}`}>
        <h1 ref={heading} tabIndex={-1}>
          PGY-2 leads
        </h1>
        <p className="soft">
          {board.length === 0
            ? 'Open second-year places are heard of more often than read of. Ask mentors for word, note where each came from, and ask the program itself before you count on it.'
            : 'Each with its source and how fresh it is. A place nobody has looked at for 30 days counts as stale.'}
        </p>
        <div className={buttons.row}>
          <Link href={formHref({ kind: 'lead', id: 'new' }, { back: '/leads' })} className={buttons.main}>
            Add a lead
          </Link>
          <Link href={newDraftHref({ situation: 'ask-pgy2-word' })} className={buttons.quiet}>
            Ask a mentor for word
          </Link>
        </div>
        <p className="soft">
          The list of unfilled programs in SOAP is given in confidence: nothing from it belongs here.
        </p>
        <GuardNotices words={words} />
      </div>
      {board.length === 0 ? null : (
        <div className={styles.board}>
          {board.map(({ status, leads }) => (
            <section key={status} className={styles.group} aria-labelledby={`leads-${status}`}>
              <h2 id={`leads-${status}`}>
                {LEAD_STATUS_NAMES[status]} <span className="soft">{leads.length}</span>
              </h2>
              <ul className={lists.list}>
                {leads.map((lead) => (
                  <LeadCard
                    key={lead.id}
                    lead={lead}
                    blocked={isBlocked(guard(lead.values))}
                    onMoved={() => heading.current?.focus({ preventScroll: true })}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <Openings />
    </div>
  );
}
