const PATIENCE_MS = 3000;

/** Deletes a database; rejects where another tab holds on to it, or the browser cannot. */
export function deleteDatabase(name: string, factory: IDBFactory = indexedDB): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    const timer = setTimeout(() => reject(new Error('another tab holds on to it')), PATIENCE_MS);
    const end = (then: () => void) => () => {
      clearTimeout(timer);
      then();
    };
    request.onsuccess = end(resolve);
    request.onerror = end(() => reject(request.error));
  });
}
