/** What a task does with localStorage; null where the browser denies it or has no room, as if nothing had been there. */
export function tried<T>(task: (held: Storage) => T): T | null {
  try {
    return task(localStorage);
  } catch {
    return null;
  }
}
