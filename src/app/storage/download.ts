/**
 * WebKit drops a download that is followed by another before it has begun: of four at once, one never came
 * (WebKitGTK 2.50.6; see docs/browsers.md).
 */
const GAP_MS = 500;
let free = 0;

/** Offers a file to save, `prelude-backup-2026-11-22.json` for one; a little later where another was just offered. */
export function downloadFile(name: string, file: Blob): void {
  const now = performance.now();
  const start = Math.max(now, free);
  free = start + GAP_MS;
  if (start === now) offer(name, file);
  else setTimeout(() => offer(name, file), start - now);
}

function offer(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
