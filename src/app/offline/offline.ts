/// <reference types="vite-plugin-pwa/vanillajs" />
import { registerSW } from 'virtual:pwa-register';
import { keepFormer } from './keep-former.ts';
import { workerSettled } from './worker-settled.ts';

export interface OfflineState {
  /** Whether every screen opens without a network; `no` too where the browser has no service worker (plain http, some private windows). */
  readonly ready: 'no' | 'just-now' | 'yes';
  /** A newer version waits for the user's word, or another tab has taken it while this one runs the former version. */
  readonly update: 'none' | 'waiting' | 'taken-elsewhere';
}

const HOUR_MS = 3_600_000;
/** Activating takes milliseconds; after this a reload finds whichever version is there. */
const PATIENCE_MS = 5000;

let state: OfflineState = { ready: 'no', update: 'none' };
let started = false;
let accepted = false;
let takeUpdate: () => Promise<void> = async () => {};
const listeners = new Set<() => void>();

function become(next: Partial<OfflineState>): void {
  state = { ...state, ...next };
  for (const listener of [...listeners]) listener();
}

export const offline = {
  state: (): OfflineState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  /** Puts the app on the device; once a window, after the first screen has had the line for itself. */
  start(): void {
    const workers: ServiceWorkerContainer | undefined = navigator.serviceWorker;
    if (started || workers === undefined) return;
    started = true;
    let former = workers.controller;
    if (former !== null) become({ ready: 'yes' });
    workers.addEventListener('controllerchange', () => {
      if (accepted) location.reload();
      else if (former !== null) become({ update: 'taken-elsewhere' });
      former = workers.controller;
    });
    takeUpdate = registerSW({
      onOfflineReady: () => become({ ready: 'just-now' }),
      onNeedRefresh: () => become({ update: 'waiting' }),
      // Only the tab in which the user said so reloads: see above.
      onNeedReload: () => {},
      onRegisterError: () => {},
      onRegisteredSW: (_address, registration) => {
        if (registration === undefined) return;
        if (registration.active !== null && state.ready === 'no') become({ ready: 'yes' });
        lookAgain(registration);
      },
    });
  },

  /** Takes the app's own files off the device; the next visit brings them again. What is still coming goes when it is there. */
  async erase(): Promise<void> {
    // Both are missing over plain http.
    const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
    const gone = takeDown(registrations);
    await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
    become({ ready: 'no', update: 'none' });
  },

  /** Lets the waiting version take over and loads it. What is typed but not saved yet is kept by `useDraft`. */
  async update(): Promise<void> {
    accepted = true;
    if (state.update === 'taken-elsewhere') return location.reload();
    await keepFormer().catch(() => {});
    setTimeout(() => location.reload(), PATIENCE_MS);
    return takeUpdate();
  },
};

async function takeDown(registrations: readonly ServiceWorkerRegistration[]): Promise<void> {
  await Promise.all(
    registrations.map((registration) => workerSettled(registration).then(() => registration.unregister())),
  );
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** An app on the Home Screen may stay open for weeks; the browser itself looks only when a page is loaded. */
function lookAgain(registration: ServiceWorkerRegistration): void {
  let looked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - looked < HOUR_MS) return;
    looked = Date.now();
    registration.update().catch(() => {});
  });
}
