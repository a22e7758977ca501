import { useId, useState } from 'react';
import { seasonYearOn } from '../../network/leads/soap.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { useNetwork } from '../session/network.ts';
import { useSession } from '../session/session.ts';
import { downloadFile } from '../storage/download.ts';
import styles from './CalendarFile.module.css';
import { inFilesHost } from './files-host.ts';
import { sendWorkspace } from './send-workspace.ts';
import { loadSeasons } from './useSeasons.ts';

/** The plan and everything with a day as a file for a calendar; what it says is discreet unless the user wants names. */
export function CalendarFile() {
  const id = useId();
  const { store } = useSession();
  const { today, instant } = useNetwork();
  const [isFull, setFull] = useState(false);
  const [said, setSaid] = useState('');
  const take = async () => {
    setSaid('');
    try {
      const titles = isFull ? 'full' : 'discreet';
      const seasons = await loadSeasons(today);
      const season = seasons.find((one) => one.season === seasonYearOn(today)) ?? null;
      const file = await inFilesHost(async (host) => {
        await sendWorkspace(host, store.snapshot());
        return host.writeCalendar({ today, now: instant(), titles, season, seasons });
      });
      if (file === null) return setSaid('There is nothing to write yet. Log a moment or add a block first.');
      downloadFile(`prelude-calendar-${today}.ics`, file);
      return setSaid('Downloaded. Open the file, and your calendar takes it in.');
    } catch {
      return setSaid('That did not work. Load the page again, then try once more.');
    }
  };
  return (
    <div className={styles.calendar}>
      <p>
        The next four weeks of your plan, deadlines, interviews, events, blocks and the known days of the Match. With
        reminders, never in your sleep after nights. A later file updates what an earlier one brought.
      </p>
      <label className={styles.full} htmlFor={id}>
        <input id={id} type="checkbox" checked={isFull} onChange={({ target }) => setFull(target.checked)} />
        Full titles, with names
      </label>
      <p className="aside">
        {isFull
          ? 'Everybody who sees this calendar can read whom and what it is about. Keep it out of a calendar at work.'
          : 'Titles stay discreet, such as “Follow-up, 10 min”: calendars at work are read by others.'}
      </p>
      <button type="button" className={`${buttons.other} ${buttons.small}`} onClick={take}>
        Calendar file (.ics)
      </button>
      <p role="status" className="aside">
        {said}
      </p>
      <Disclosure title="How to bring it in">
        <p className="aside">
          Best into a calendar of its own, named as you like: then you can hide it, share it or not, and delete it
          whole. What you have done since stays in an old import until you delete it there; whatever still stands is
          moved, not doubled.
        </p>
      </Disclosure>
    </div>
  );
}
