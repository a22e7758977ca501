import type { Change } from '../../../workspace/change.ts';

/** Favourites are kept one by one; `false` also hides one that a profile brought in holds in its list. */
export function favouriteChange(acgmeId: string, favourite: boolean): Change {
  return { kind: 'program-note', id: acgmeId, fields: { acgmeId, favourite } };
}

/** What was done, for the bar that offers to undo it. */
export function favouriteInWords(institution: string, favourite: boolean): string {
  return favourite ? `${institution} is among your favourites.` : `${institution} is no favourite any more.`;
}
