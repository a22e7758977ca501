import { useRef } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { FRESH_DAYS, freshnessOf } from '../../network/leads/freshness.ts';
import type { Lead } from '../../network/records/lead.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import styles from './Leads.module.css';
import { freshnessInWords } from './lead-words.ts';

/** Whether the program itself confirmed the place, and how long ago. */
export function HowFresh({ lead: { id, values } }: { readonly lead: Known<Lead> }) {
  const { today, act } = useNetwork();
  const heading = useRef<HTMLHeadingElement>(null);
  const fresh = freshnessOf(values, today);
  const set = (sentence: string, fields: Lead) => {
    act(sentence, [{ kind: 'lead', id, fields }]);
    heading.current?.focus({ preventScroll: true });
  };
  const look = fresh.state !== 'fresh' ? styles.stale : fresh.verifiedOn === null ? undefined : styles.verified;
  return (
    <section className={lists.section} aria-labelledby="fresh">
      <h2 id="fresh" ref={heading} tabIndex={-1}>
        How fresh it is
      </h2>
      <p className={look}>{freshnessInWords(fresh, today)}</p>
      <p className="soft">
        Places go fast and lists lag behind: after {FRESH_DAYS} days without a look it counts as stale. Only the program
        itself can confirm it.
      </p>
      <div className={buttons.row}>
        {fresh.verifiedOn === today ? null : (
          <button
            type="button"
            className={`${buttons.other} ${buttons.small}`}
            onClick={() => set('Verified with the program today.', { verifiedOn: today })}
          >
            The program confirmed it today
          </button>
        )}
        {fresh.lastOn === today ? null : (
          <button
            type="button"
            className={`${buttons.quiet} ${buttons.small}`}
            onClick={() => set('Seen again today.', { seenOn: today })}
          >
            I saw it again today
          </button>
        )}
      </div>
    </section>
  );
}
