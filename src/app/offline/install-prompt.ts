/** Chromium's offer to install the app; no other browser makes it. */
interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

let offered: InstallPromptEvent | null = null;
const listeners = new Set<() => void>();

function become(next: InstallPromptEvent | null): void {
  offered = next;
  for (const listener of [...listeners]) listener();
}

// It comes once, soon after the page: whoever wants it later must have listened from the start.
addEventListener('beforeinstallprompt', (event) => {
  event.preventDefault();
  become(event as InstallPromptEvent);
});
addEventListener('appinstalled', () => become(null));

export const installPrompt = {
  offered: (): boolean => offered !== null,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Shows the browser's own question; it may be shown once. */
  async show(): Promise<void> {
    const event = offered;
    become(null);
    await event?.prompt();
  },
};
