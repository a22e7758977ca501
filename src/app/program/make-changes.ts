import type { ProfileChange } from '../../loop/pick/profile-change.ts';
import type { Change } from '../../workspace/change.ts';
import { PROFILE_ID } from '../../workspace/kinds.ts';
import { favouriteChange } from '../pick/parts/favourite-change.ts';

/** Changes of the user's own records that make a way into the list real; null where a part of it is not theirs to make. */
export function changesToMake(way: readonly ProfileChange[]): readonly Change[] | null {
  const made = way.map(changeToMake);
  return made.includes(null) ? null : made.filter((change) => change !== null);
}

function changeToMake(change: ProfileChange): Change | null {
  switch (change.kind) {
    case 'pin':
      return { kind: 'mark', id: change.acgmeId, fields: { acgmeId: change.acgmeId, mark: 'pinned' } };
    case 'let-in':
      return { kind: 'mark', id: change.acgmeId, removed: true };
    case 'favourite':
      return favouriteChange(change.acgmeId, true);
    case 'applications':
      return {
        kind: 'profile',
        id: PROFILE_ID,
        fields: { limits: { applications: String(change.value), budgetUsd: null } },
      };
    case 'objective':
      return { kind: 'profile', id: PROFILE_ID, fields: { objective: change.value } };
    // Answers tell how things are, facts what a program does: neither is changed by wishing.
    case 'answer':
    case 'step3':
    case 'visaNeed':
    case 'fact':
    case 'signal':
      return null;
  }
}

/** What the button says. */
export function makeInWords(way: readonly ProfileChange[]): string {
  const words = way.map(doInWords).join(' and ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function doInWords(change: ProfileChange): string {
  switch (change.kind) {
    case 'pin':
      return 'keep it in my list';
    case 'let-in':
      return 'let it back in';
    case 'favourite':
      return 'make it a favourite';
    case 'applications':
      return `make my list ${change.value} long`;
    case 'objective':
      return change.value === 'worth' ? 'let my wishes count' : 'go by chance alone';
    default:
      return 'change that';
  }
}

/** What was done, for the bar that offers to undo it. */
export function doneInWords(institution: string, way: readonly ProfileChange[]): string {
  const told = way.map((change) => {
    switch (change.kind) {
      case 'pin':
        return `${institution} stays in your list`;
      case 'let-in':
        return `${institution} may be in your list again`;
      case 'favourite':
        return `${institution} is among your favourites`;
      case 'applications':
        return `your list holds ${change.value} programs`;
      case 'objective':
        return change.value === 'worth' ? 'your list goes by your wishes, too' : 'your list goes by chance alone';
      default:
        return `${institution} is changed`;
    }
  });
  const sentence = told.join(', and ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
