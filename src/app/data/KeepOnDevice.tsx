import { useEffect, useState } from 'react';
import buttons from '../parts/buttons.module.css';
import { currentPersistence, type Persistence, requestPersistence } from '../storage/persistence.ts';

/** Whether the browser may clear what is kept here when space runs low, and the way to ask it not to. */
export function KeepOnDevice() {
  const [persistence, setPersistence] = useState<Persistence>('unknown');
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    currentPersistence().then(setPersistence);
  }, []);
  if (persistence === 'kept') return <p>The browser has agreed not to clear it when space runs low.</p>;
  if (persistence === 'unknown') return null;
  return (
    <>
      <p role="status">
        {asked
          ? 'The browser did not agree. It often does once you use Prelude more, so take a backup meanwhile.'
          : 'The browser may clear it when the device runs low on space.'}
      </p>
      <div className={buttons.row}>
        <button
          type="button"
          className={buttons.other}
          onClick={async () => {
            setPersistence(await requestPersistence());
            setAsked(true);
          }}
        >
          Ask the browser to keep it
        </button>
      </div>
    </>
  );
}
