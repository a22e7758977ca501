import { useState } from 'react';
import type { Workspace } from '../../workspace/workspace.ts';
import buttons from '../parts/buttons.module.css';
import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import { downloadText } from '../storage/download.ts';
import styles from './DataScreen.module.css';

interface Export {
  readonly label: string;
  /** `prelude-people-2026-11-22.csv` */
  readonly name: string;
  readonly ending: 'vcf' | 'csv' | 'ics';
  readonly type: string;
  readonly what: string;
  /** Undefined where there is nothing to write. */
  readonly write: (workspace: Workspace) => Promise<string | undefined>;
}

const CSV = 'text/csv;charset=utf-8';
const EXPORTS: readonly Export[] = [
  {
    label: 'Contacts (vCard)',
    name: 'people',
    ending: 'vcf',
    type: 'text/vcard;charset=utf-8',
    what: 'For an address book. Names and how to reach people, never your notes or what was said.',
    write: async (workspace) => (await import('../../workspace/exchange/write-vcards.ts')).writeVcards(workspace),
  },
  {
    label: 'People (CSV)',
    name: 'people',
    ending: 'csv',
    type: CSV,
    what: 'For a spreadsheet: everything about each person, your notes too. Keep it to yourself.',
    write: async (workspace) =>
      (await import('../../workspace/exchange/write-people-csv.ts')).writePeopleCsv(workspace),
  },
  {
    label: 'Moments (CSV)',
    name: 'moments',
    ending: 'csv',
    type: CSV,
    what: 'For a spreadsheet: what you logged, the latest first. Keep it to yourself.',
    write: async (workspace) =>
      (await import('../../workspace/exchange/write-moments-csv.ts')).writeMomentsCsv(workspace),
  },
  {
    label: 'Calendar (iCalendar)',
    name: 'calendar',
    ending: 'ics',
    type: 'text/calendar;charset=utf-8',
    what: 'Blocks, and promises with a day as “Follow-up, 10 min”: work calendars are read by others.',
    write: async (workspace) => (await import('../../workspace/exchange/write-calendar.ts')).writeCalendar(workspace),
  },
];

/** Parts of the workspace in formats of other programs. */
export function Exports() {
  const { store } = useOwnStore();
  const { today } = useSession();
  const [said, setSaid] = useState('');
  const take = async ({ label, name, ending, type, write }: Export) => {
    try {
      const text = await write(store.snapshot());
      if (text === undefined || text === '') return setSaid(`${label}: there is nothing to write yet.`);
      downloadText(`prelude-${name}-${today}.${ending}`, text, type);
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
            <p className={styles.soft}>{way.what}</p>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.soft}>
        {said}
      </p>
    </section>
  );
}
