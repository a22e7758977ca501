import { downloadFile } from '../storage/download.ts';

/**
 * The list as a file for the device's own share sheet. Chrome shares `.txt` but refuses `.json`, and a list is told by
 * its content, so it goes as text.
 */
function shareable(name: string, text: string): ShareData {
  return { files: [new File([text], `${name}.txt`, { type: 'text/plain' })] };
}

/** Whether this browser hands files to other apps. */
export function canShareFiles(): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare(shareable('a', 'a'));
}

/** Hands the list to the share sheet; false where the user turned away from it. Where it fails, it is downloaded. */
export async function shareFile(name: string, text: string): Promise<'shared' | 'left' | 'downloaded'> {
  try {
    await navigator.share(shareable(name, text));
    return 'shared';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'left';
    downloadList(name, text);
    return 'downloaded';
  }
}

export function downloadList(name: string, text: string): void {
  downloadFile(`${name}.json`, new Blob([text], { type: 'application/json' }));
}
