interface Abortable {
  abort(): void;
}

/*
 * Safari puts a page that is left into its back/forward cache together with its unfinished transactions. They keep their
 * locks there, and no page gets at the database any more until the browser ends (seen in WebKitGTK 2.50.6, see
 * docs/browsers.md; jakearchibald/idb-keyval issue 180, microsoft/vscode issue 136295). So nothing may be unfinished
 * when the page is put away, and nothing begins until it is shown again.
 */
const unfinished = new Set<Abortable>();
let away = false;
let stay = 0;
let shown: Promise<void> = Promise.resolve();

addEventListener('pagehide', ({ persisted }) => {
  if (!persisted || away) return;
  away = true;
  stay += 1;
  shown = new Promise((resolve) => {
    addEventListener(
      'pageshow',
      () => {
        away = false;
        resolve();
      },
      { once: true },
    );
  });
  for (const transaction of [...unfinished]) abort(transaction);
});

/** Resolves at once while the page is shown, otherwise when it is shown again. */
export function pageShown(): Promise<void> {
  return shown;
}

/** Another number after each time the page was put away. */
export function pageStay(): number {
  return stay;
}

/** Aborts the transaction should the page be put away before the function that this gives is called. */
export function abortWhenPutAway(transaction: Abortable): () => void {
  if (away) abort(transaction);
  unfinished.add(transaction);
  return () => unfinished.delete(transaction);
}

/** Calls the listener each time the page is shown again after it was put away, until the function that this gives is called. */
export function onReturn(listener: () => void): () => void {
  const heard = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) listener();
  };
  addEventListener('pageshow', heard);
  return () => removeEventListener('pageshow', heard);
}

function abort(transaction: Abortable): void {
  try {
    transaction.abort();
  } catch {
    // Finished already.
  }
}
