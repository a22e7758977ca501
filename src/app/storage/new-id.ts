/** A new id, 96 random bits as 24 hex digits. Not `randomUUID`: that is missing where the app is served over plain http. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
