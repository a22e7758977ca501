import type { Session } from '../../session/session.ts';

/** Kept beside the program's note; a profile brought in from a file may hold a list of favourites, too. */
export function isFavourite({ notes, profile }: Pick<Session, 'notes' | 'profile'>, acgmeId: string): boolean {
  return notes.get(acgmeId)?.favourite ?? profile?.preferences?.favourites?.includes(acgmeId) ?? false;
}
