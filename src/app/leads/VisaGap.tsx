import { longVisaGap } from '../../network/leads/visa-gap.ts';
import type { Lead } from '../../network/records/lead.ts';
import { SourceLine } from '../parts/SourceLine.tsx';
import { useSeason } from '../rules/useSeason.ts';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './Leads.module.css';

/** On a J-1, a place that begins long after the year ends leaves a gap: told with the rule and its source. */
export function VisaGap({ values }: { readonly values: Lead }) {
  const { today } = useNetwork();
  const { answers } = useSession();
  const rule = useSeason(today)?.rules.find(({ id }) => id === 'j1-leave-in-30-days');
  const days = longVisaGap(values, answers.prelimEnds || null);
  if (days === null || rule === undefined || !['j1', 'either'].includes(answers.visaNeed)) return null;
  return (
    <div className={styles.facts}>
      <p>
        It begins {days} days after your year ends. {rule.value} Ask your sponsor about the gap before you count on it.
      </p>
      <p>
        <SourceLine source={rule.source.title} url={rule.source.url} date={dateInWords(rule.date)} />
      </p>
    </div>
  );
}
