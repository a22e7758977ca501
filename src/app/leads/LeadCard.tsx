import { Link } from 'wouter';
import type { Known } from '../../network/journal/journal.ts';
import { freshnessOf } from '../../network/leads/freshness.ts';
import { gateCounts } from '../../network/leads/gates.ts';
import { isLive, statusOf } from '../../network/leads/lead-steps.ts';
import type { Lead } from '../../network/records/lead.ts';
import lists from '../loops/LoopsScreen.module.css';
import { useHost } from '../pick/host-context.ts';
import { useNetwork } from '../session/network.ts';
import { LeadSource } from './LeadSource.tsx';
import { LeadSteps } from './LeadSteps.tsx';
import styles from './Leads.module.css';
import { freshnessInWords, gatesInWords, leadTitle, startInWords } from './lead-words.ts';

interface Props {
  readonly lead: Known<Lead>;
  /** A binding rule says that contact with the program waits. */
  readonly blocked: boolean;
  readonly onMoved: () => void;
}

/** One lead on the board: where, from whom, how fresh, how many gates, and the usual next step. */
export function LeadCard({ lead, blocked, onMoved }: Props) {
  const { today } = useNetwork();
  const { programs } = useHost();
  const { id, values } = lead;
  const title = leadTitle(values, programs.get(values.program ?? ''));
  const fresh = freshnessOf(values, today);
  const open = isLive(values) && statusOf(values) !== 'accepted';
  return (
    <li className={lists.card}>
      <h3>
        <Link href={`/leads/${id}`} className={lists.title}>
          {title}
        </Link>
      </h3>
      <LeadSource values={values} />
      {values.startsOn == null ? null : <p>{startInWords(values.startsOn, today)}</p>}
      {open ? (
        <>
          <p className={fresh.state === 'stale' ? styles.stale : undefined}>{freshnessInWords(fresh, today)}</p>
          <p>Gates: {gatesInWords(gateCounts(values))}.</p>
          <LeadSteps lead={lead} title={title} blocked={blocked} onlyNext onMoved={onMoved} />
        </>
      ) : null}
    </li>
  );
}
