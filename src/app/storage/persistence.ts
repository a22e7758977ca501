/** Whether the browser may delete what is saved here when the device runs low on space. */
export type Persistence = 'kept' | 'may be deleted' | 'unknown';

/** Asks the browser to keep what is saved here; some ask the user, so call it when that is understood. */
export async function requestPersistence(): Promise<Persistence> {
  return ask((storage) => storage.persist());
}

export async function currentPersistence(): Promise<Persistence> {
  return ask((storage) => storage.persisted());
}

async function ask(question: (storage: StorageManager) => Promise<boolean>): Promise<Persistence> {
  // Missing over plain http.
  const storage: StorageManager | undefined = navigator.storage;
  if (storage === undefined) return 'unknown';
  try {
    return (await question(storage)) ? 'kept' : 'may be deleted';
  } catch {
    return 'unknown';
  }
}
