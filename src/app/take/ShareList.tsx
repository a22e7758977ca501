import { useMemo, useState } from 'react';
import type { PickResult } from '../../loop/pick/result.ts';
import { writeList } from '../../workspace/exchange/list/write-list.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useSession } from '../session/session.ts';
import { canShareFiles, downloadList, shareFile } from './share-file.ts';
import { SPECIALTY } from './specialty.ts';
import styles from './TakeScreen.module.css';

const SAID = { shared: 'Shared.', left: '', downloaded: 'Sharing did not work here, so it was downloaded.' } as const;

/** The list to pass on: which programs, and nothing of the person. */
export function ShareList({ result }: { readonly result: PickResult }) {
  const { today } = useSession();
  const [order, setOrder] = useState(false);
  const [signals, setSignals] = useState(false);
  const [said, setSaid] = useState('');
  const [mayShare] = useState(canShareFiles);
  const { list, summary } = result;
  const text = useMemo(
    () => writeList({ season: summary.season, specialty: SPECIALTY, made: today, list, tell: { order, signals } }),
    [summary.season, today, list, order, signals],
  );
  const name = `prelude-list-${today}`;
  const download = () => {
    downloadList(name, text);
    setSaid('Downloaded.');
  };
  return (
    <section className={styles.way} aria-labelledby="share">
      <h2 id="share">Pass it on, without you in it</h2>
      <p>
        A file with the names of the programs, for a friend or a mentor to open in Prelude. No scores, no visa, no
        chances, no notes. By name, as an order would tell what you want most.
      </p>
      <fieldset className={styles.choices}>
        <legend>Tell more, if you want to</legend>
        <label className={styles.choice}>
          <input type="checkbox" checked={signals} onChange={({ target }) => setSignals(target.checked)} />
          My signals: to advise you, a mentor needs them; others do not
        </label>
        <label className={styles.choice}>
          <input type="checkbox" checked={order} onChange={({ target }) => setOrder(target.checked)} />
          My order: which programs are worth most to me
        </label>
      </fieldset>
      <div className={buttons.row}>
        {mayShare ? (
          <button
            type="button"
            className={buttons.other}
            onClick={async () => setSaid(SAID[await shareFile(name, text)])}
          >
            Share the list
          </button>
        ) : null}
        <button type="button" className={mayShare ? buttons.quiet : buttons.other} onClick={download}>
          Download the list file
        </button>
        <p role="status" className="aside">
          {said}
        </p>
      </div>
      <Disclosure title="See what is in it">
        <p className="aside">
          This is all of it. Still, {list.length === 1 ? 'one program says' : `${list.length} programs say`} something
          by themselves: how many they are, and which are missing.
        </p>
        <pre className={styles.raw}>{text}</pre>
      </Disclosure>
    </section>
  );
}
