type Worker = Pick<ServiceWorker, 'state' | 'addEventListener' | 'removeEventListener'>;
/** As much of a registration as is looked at. */
type Registration = { readonly [W in 'installing' | 'waiting' | 'active']: Worker | null };

const AT_REST: ReadonlySet<ServiceWorkerState> = new Set(['installed', 'activated', 'redundant']);

/**
 * Resolves once no worker of the registration is on its way. Firefox lets one that is unregistered while it takes over
 * stand at "activating" for ever, and whatever its page asks for then waits with it.
 */
export async function workerSettled(registration: Registration): Promise<void> {
  for (;;) {
    const { installing, waiting, active } = registration;
    // One that is installed and waits for nobody goes on to activate by itself.
    const moving = [installing, active === null ? waiting : null, active].find(
      (worker) => worker !== null && (worker === waiting || !AT_REST.has(worker.state)),
    );
    if (moving == null) return;
    await changed(moving);
  }
}

function changed(worker: Worker): Promise<void> {
  return new Promise((resolve) => {
    const heard = () => {
      worker.removeEventListener('statechange', heard);
      resolve();
    };
    worker.addEventListener('statechange', heard);
  });
}
