import { useEffect, useState, useSyncExternalStore } from 'react';
import { offline } from '../offline/offline.ts';
import { UpdateBar } from '../offline/UpdateBar.tsx';

/** Whether Prelude opens without a network, and a newer version that waits. */
export function OfflineLine() {
  const { ready, update } = useSyncExternalStore(offline.subscribe, offline.state);
  const [later, setLater] = useState(false);
  useEffect(() => offline.start(), []);
  return (
    <>
      <p>
        {ready === 'no'
          ? 'Prelude itself is not on this device yet: opening it needs the network. Your data is here all the same.'
          : 'Prelude is on this device: it opens without a network, and everything works.'}
      </p>
      {update === 'none' || later ? null : <UpdateBar update={update} onLater={() => setLater(true)} />}
    </>
  );
}
