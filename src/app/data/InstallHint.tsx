import { useState, useSyncExternalStore } from 'react';
import { SETTINGS_ID } from '../../network/records/settings.ts';
import { installPrompt } from '../offline/install-prompt.ts';
import buttons from '../parts/buttons.module.css';
import { Disclosure } from '../parts/Disclosure.tsx';
import { SourceLine } from '../parts/SourceLine.tsx';
import { useNetwork } from '../session/network.ts';
import { useOwnStore } from '../session/own-store.ts';
import { useSession } from '../session/session.ts';
import styles from './Hint.module.css';
import { installHintIsDue, installHintRestsUntil } from './hint-times.ts';
import { installing, runsAsApp } from './installed.ts';

/** Offers the Home Screen where the browser can, and says why it matters where Safari deletes what is not there. */
export function InstallHint() {
  const { today } = useSession();
  const { journal } = useNetwork();
  const { store } = useOwnStore();
  const offered = useSyncExternalStore(installPrompt.subscribe, installPrompt.offered);
  const [where] = useState(() => installing(navigator, runsAsApp()));
  const due = installHintIsDue({ entries: journal.entries.size, settings: journal.settings, today });
  const apple = where === 'iphone-or-ipad' || where === 'mac-safari';
  if (!due || where === 'installed' || !(apple || offered)) return null;
  const notNow = (
    <button
      type="button"
      className={`${buttons.quiet} ${buttons.small}`}
      onClick={() => store.change('settings', SETTINGS_ID, { installHintAfter: installHintRestsUntil(today) })}
    >
      Not now
    </button>
  );
  return (
    <aside className={styles.hint} aria-label="Install">
      {apple ? (
        <>
          <SafariWords place={where === 'mac-safari' ? 'Dock' : 'Home Screen'} />
          <div className={buttons.row}>{notNow}</div>
        </>
      ) : (
        <>
          <p>
            <b>Put Prelude beside your other apps.</b> It opens at once, also without a network.
          </p>
          <div className={buttons.row}>
            <button
              type="button"
              className={`${buttons.other} ${buttons.small}`}
              onClick={() => installPrompt.show().catch(() => {})}
            >
              Install
            </button>
            {notNow}
          </div>
        </>
      )}
    </aside>
  );
}

function SafariWords({ place }: { readonly place: 'Dock' | 'Home Screen' }) {
  return (
    <>
      <p>
        <b>Put Prelude on your {place}.</b> Safari deletes what a website keeps after seven days of use of the browser
        without a visit, unless it is there.
      </p>
      <Disclosure title="How, and what moves along">
        <ol className={styles.steps}>
          <li>Download a backup first: the {place} may begin with an empty Prelude.</li>
          <li>{place === 'Dock' ? 'File, Add to Dock.' : 'Share, Add to Home Screen.'}</li>
          <li>Open it from there and bring the backup in, under More, Your data.</li>
        </ol>
        <SourceLine
          source="WebKit, Full Third-Party Cookie Blocking and More"
          url="https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/"
          date="2020-03-24"
        />
      </Disclosure>
    </>
  );
}
