import { useState } from 'react';
import type { PickResult } from '../../loop/pick/result.ts';
import buttons from '../parts/buttons.module.css';
import { useHost } from '../pick/host-context.ts';
import { useSession } from '../session/session.ts';
import { downloadFile } from '../storage/download.ts';
import styles from './TakeScreen.module.css';

/** The list, or all programs, as a CSV file. */
export function Spreadsheet({ result }: { readonly result: PickResult }) {
  const session = useSession();
  const { programs } = useHost();
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const take = async () => {
    setSaid('');
    try {
      const { listCsv } = await import('./list-csv.ts');
      const text = listCsv({ result, programs, session, all });
      downloadFile(`prelude-${all ? 'programs' : 'list'}-${session.today}.csv`, new Blob([text], { type: 'text/csv' }));
      setSaid('Downloaded.');
    } catch {
      setSaid('That did not work. Load the page again, then try once more.');
    }
  };
  return (
    <section className={styles.way} aria-labelledby="spreadsheet">
      <h2 id="spreadsheet">In a spreadsheet</h2>
      <label className={styles.choice}>
        <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} />
        All {programs.size} programs, each with where it stands and why
      </label>
      <p className="aside">
        With chances, your marks and your notes, for Excel, Numbers or Google Sheets. Keep it to yourself.
      </p>
      <div className={buttons.row}>
        <button type="button" className={buttons.other} onClick={take}>
          Download the spreadsheet (CSV)
        </button>
        <p role="status" className="aside">
          {said}
        </p>
      </div>
    </section>
  );
}
