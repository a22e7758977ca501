import { useMemo } from 'react';
import { Link } from 'wouter';
import { openItems } from '../../network/journal/open-items.ts';
import { IDENTITY_ID } from '../../network/records/identity.ts';
import { entryHref, formHref } from '../entries/entry-href.ts';
import list from '../loops/LoopsScreen.module.css';
import buttons from '../parts/buttons.module.css';
import { useNetwork } from '../session/network.ts';
import styles from './MentorsScreen.module.css';

/** "Is it all right to …?": asked of a trusted peer, or watched. */
export function UnwrittenRules() {
  const { journal, today } = useNetwork();
  const peer = journal.kept.identity.get(IDENTITY_ID)?.values.trustedPeer;
  const open = useMemo(
    () => openItems(journal, today).filter(({ entry }) => entry.kind === 'unwritten-rule'),
    [journal, today],
  );
  const add = (way: string, person?: string | null) =>
    formHref({ kind: 'unwritten-rule', id: 'new' }, { way, ...(person == null ? {} : { person }), back: '/mentors' });
  return (
    <section className={list.section} aria-labelledby="unsure">
      <h2 id="unsure">Unsure whether something is all right?</h2>
      <p className="soft">
        “May I write to Dr. X about this?” Ask somebody you trust, or watch how others do it. When in doubt, ask for
        advice, not for a favour.
      </p>
      {open.length === 0 ? null : (
        <ul className={styles.open}>
          {open.map(({ entry, sentence }) => (
            <li key={entry.id}>
              <Link href={entryHref(entry, '/mentors')}>
                <span className={styles.line}>
                  {sentence}
                  {entry.kind === 'unwritten-rule' && entry.values.situation ? `: ${entry.values.situation}` : ''}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className={buttons.row}>
        <Link href={add('ask-a-peer', peer)} className={`${buttons.other} ${buttons.small}`}>
          Ask somebody
        </Link>
        <Link href={add('watch')} className={`${buttons.other} ${buttons.small}`}>
          Watch how others do it
        </Link>
      </div>
    </section>
  );
}
