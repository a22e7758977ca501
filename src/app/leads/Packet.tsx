import { useRef } from 'react';
import type { Known } from '../../network/journal/journal.ts';
import { packetOf } from '../../network/leads/transfer-packet.ts';
import type { Lead } from '../../network/records/lead.ts';
import lists from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { RuleWords } from '../rules/RuleWords.tsx';
import { useNetwork } from '../session/network.ts';
import { dateInWords } from '../words/dates.ts';
import styles from './Leads.module.css';
import { NEEDED_WORDS, PART_NAMES } from './lead-words.ts';

/** The papers of a transfer: which the new program has, and since when. */
export function Packet({ lead: { id, values } }: { readonly lead: Known<Lead> }) {
  const { today, act } = useNetwork();
  const heading = useRef<HTMLHeadingElement>(null);
  const parts = packetOf(values);
  const there = parts.filter(({ on }) => on !== null).length;
  return (
    <section className={lists.section} aria-labelledby="packet">
      <h2 id="packet" ref={heading} tabIndex={-1}>
        Transfer packet: {there} of {parts.length} there
      </h2>
      <p className="soft">
        What the new program has, and since which day. Your own program and ECFMG take their time: ask for each early.
      </p>
      <ul className={lists.rows}>
        {parts.map(({ field, needed, on }) => (
          <li key={field} className={`${lists.row} ${styles.part}`}>
            <div>
              <p className={styles.partName}>{PART_NAMES[field]}</p>
              <p className={lists.meta}>{on === null ? NEEDED_WORDS[needed] : `there since ${dateInWords(on)}`}</p>
            </div>
            <button
              type="button"
              className={`${on === null ? buttons.other : buttons.quiet} ${buttons.small}`}
              onClick={() => {
                const fields: Lead = { [field]: on === null ? today : null };
                const sentence = `${PART_NAMES[field]}: ${on === null ? 'with the new program' : 'not there yet'}.`;
                act(sentence, [{ kind: 'lead', id, fields }]);
                heading.current?.focus({ preventScroll: true });
              }}
            >
              {on === null ? 'They have it' : 'Not yet'}
              <span className="visually-hidden">: {PART_NAMES[field]}</span>
            </button>
          </li>
        ))}
      </ul>
      <Disclosure title="What is required, and where it says so">
        <RuleWords rule="transfer-papers" />
      </Disclosure>
    </section>
  );
}
