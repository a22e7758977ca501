import { useState } from 'react';
import buttons from '../parts/buttons.module.css';
import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import { downloadFile } from '../storage/download.ts';
import { CalendarFile } from './CalendarFile.tsx';
import styles from './DataScreen.module.css';
import { inFilesHost, type WrittenAs } from './files-host.ts';
import { sendWorkspace } from './send-workspace.ts';

interface Export {
  readonly as: WrittenAs;
  readonly label: string;
  /** `prelude-people-2026-11-22.csv` */
  readonly name: string;
  readonly ending: 'vcf' | 'csv';
  readonly what: string;
}

const EXPORTS: readonly Export[] = [
  {
    as: 'vcard',
    label: 'Contacts (vCard)',
    name: 'people',
    ending: 'vcf',
    what: 'For an address book. Names and how to reach people, never your notes or what was said.',
  },
  {
    as: 'people-csv',
    label: 'People (CSV)',
    name: 'people',
    ending: 'csv',
    what: 'For a spreadsheet: everything about each person, your notes too. Keep it to yourself.',
  },
  {
    as: 'moments-csv',
    label: 'Moments (CSV)',
    name: 'moments',
    ending: 'csv',
    what: 'For a spreadsheet: what you logged, the latest first. Keep it to yourself.',
  },
];

/** Parts of the workspace in formats of other programs. */
export function Exports() {
  const { store } = useOwnStore();
  const { today } = useSession();
  const [said, setSaid] = useState('');
  const take = async ({ as, label, name, ending }: Export) => {
    setSaid('');
    try {
      const file = await inFilesHost(async (host) => {
        await sendWorkspace(host, store.snapshot());
        return host.write(as);
      });
      if (file === null) return setSaid(`${label}: there is nothing to write yet.`);
      downloadFile(`prelude-${name}-${today}.${ending}`, file);
      return setSaid(`${label}: downloaded.`);
    } catch {
      return setSaid(`${label}: that did not work. Load the page again, then try once more.`);
    }
  };
  return (
    <section className={styles.section} aria-labelledby="elsewhere">
      <h2 id="elsewhere">Take it elsewhere</h2>
      <ul className={styles.exports}>
        {EXPORTS.map((way) => (
          <li key={way.label}>
            <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={() => take(way)}>
              {way.label}
            </button>
            <p className="aside">{way.what}</p>
          </li>
        ))}
      </ul>
      <p role="status" className="aside">
        {said}
      </p>
      <h3>Calendar (.ics)</h3>
      <CalendarFile />
    </section>
  );
}
