import { Link } from 'wouter';
import { SETTINGS_ID } from '../../../network/records/settings.ts';
import { formHref } from '../../entries/entry-href.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import surface from '../../parts/surface.module.css';
import { useNetwork } from '../../session/network.ts';
import { counted } from '../../today/day-words.ts';
import { useHost } from '../host-context.ts';
import { useWork } from '../work.ts';
import { movedInWords } from './moved-words.ts';
import { useMoved } from './useMoved.ts';
import styles from './WhomYouKnow.module.css';

/** Whom the user knows at programs, what that does to the list, and the switch to leave it out. */
export function WhomYouKnow() {
  const { journal, act } = useNetwork();
  const { connections } = useWork();
  const { programs } = useHost();
  const isCounted = journal.settings.connectionsOff !== true;
  const moved = useMoved(isCounted);
  const nameOf = (acgmeId: string) => programs.get(acgmeId)?.institution ?? `ACGME ${acgmeId}`;
  const connected = new Set(connections.map(({ acgmeId }) => acgmeId));
  if (connections.length === 0) return <NobodyYet />;
  return (
    <section className={`${surface.card} ${styles.card}`} aria-labelledby="whom-you-know">
      <h2 id="whom-you-know" className={styles.title}>
        Whom you know at {counted(connected.size, 'program')}
      </h2>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isCounted}
          onChange={({ target: { checked } }) =>
            act(checked ? 'The list counts whom you know.' : 'The list leaves out whom you know.', [
              { kind: 'settings', id: SETTINGS_ID, fields: { connectionsOff: checked ? null : true } },
            ])
          }
        />
        Count it in my list
      </label>
      <div className={styles.moved} role="status">
        {isCounted ? (
          moved === null ? null : (
            movedInWords(moved, connected, nameOf).map((sentence) => <p key={sentence}>{sentence}</p>)
          )
        ) : (
          <p>Left out. The list is as if you knew nobody.</p>
        )}
      </div>
      <Disclosure title="What is counted, and how much">
        <ul className={styles.list}>
          {[...connected].map((acgmeId) => (
            <li key={acgmeId}>
              <b>{nameOf(acgmeId)}</b>:{' '}
              {connections.flatMap((one) => (one.acgmeId === acgmeId ? [one.sentence] : [])).join('. ')}.
            </li>
          ))}
        </ul>
        <p className={styles.soft}>
          How much it helps is assumed: no public figure tells. A contact counts a little, time worked there or
          somebody’s word for you more, and all of it with the place never for much more than a gold signal. Your own
          program’s people count as your preliminary year already.
        </p>
      </Disclosure>
    </section>
  );
}

/** What would count, for somebody whose notes name no program yet. */
function NobodyYet() {
  return (
    <Disclosure look="card" title="Whom you know is not in this list yet">
      <div className={styles.text}>
        <p>
          Say on a person’s page which program they belong to or know. Once you are in contact, or somebody speaks up
          for you there, this list counts it.
        </p>
        <p>
          <Link href={formHref({ kind: 'sponsor-act', id: 'new' }, { back: '/pick' })} className={styles.link}>
            Somebody spoke up for me
          </Link>
        </p>
      </div>
    </Disclosure>
  );
}
