import type { StorageFailure } from '../../workspace/storage.ts';
import type { Recovered } from '../storage/open-workspace.ts';

export interface OpeningWords {
  readonly title: string;
  readonly text: string;
  /** What the button says that loads the page again; null where that would not help. */
  readonly reload: string | null;
}

/** Why the workspace could not be opened, for somebody who wants to know whether it is lost. */
export function openingWords({ kind, message }: StorageFailure, recovered: Recovered | null): OpeningWords {
  switch (kind) {
    case 'damaged':
      return {
        title: 'What is saved on this device could not be read',
        text: damagedText(recovered),
        reload: 'Try again',
      };
    case 'newer':
      return {
        title: 'Saved by a newer Prelude',
        text: 'Reload to get the newer Prelude; nothing is lost. Until then, nothing you enter here is kept.',
        reload: 'Reload',
      };
    case 'blocked':
      return { title: 'Prelude is open in another tab', text: message, reload: 'Try again' };
    case 'full':
      return {
        title: 'No space left on this device',
        text: 'So what is saved could not be opened; it is still there. Free some space, then try again. Until then, nothing you enter here is kept.',
        reload: 'Try again',
      };
    case 'unavailable':
      return { title: 'Nothing is kept on this device', text: message, reload: null };
    default:
      return { title: 'Nothing is kept on this device', text: message, reload: 'Try again' };
  }
}

/** `the 4 entries that could be read` */
export function recoveredWords(recovered: Recovered | null): string {
  if (recovered === null || recovered.records === 0) return 'what is saved';
  return `the ${entries(recovered.records)} that could be read`;
}

function damagedText(recovered: Recovered | null): string {
  if (recovered === null || recovered.records === 0) {
    return 'Nothing of it could be read now. Try again first. If that does not help, start anew, and bring in a backup if you have one.';
  }
  const { records, lost } = recovered;
  const rest = lost === 0 ? '' : ` ${entries(lost)} could not.`;
  return `${entries(records)} could be read and can be seen on the screens.${rest} Download a file of it now; then you can start anew and bring that file in. Until then, nothing you enter here is kept.`;
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count.toLocaleString('en-US')} entries`;
}
