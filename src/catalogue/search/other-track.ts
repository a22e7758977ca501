import { type OtherTrack, readOtherTracks } from '../other-tracks.ts';
import { isFields } from '../reading/fields.ts';

/**
 * The track of another specialty that goes by an NRMP code, out of the picker list's file; null where the list has none.
 * Only the institutions that hold the code are read, so that a phone has the answer at once.
 */
export function otherTrackIn(file: unknown, nrmpCode: string): OtherTrack | null {
  if (!isFields(file) || !Array.isArray(file.institutions)) return null;
  const rows: readonly unknown[] = file.institutions;
  const institutions = rows.filter(
    (row) => isFields(row) && Array.isArray(row.tracks) && row.tracks.some(([code]: [unknown]) => code === nrmpCode),
  );
  const read = readOtherTracks({ ...file, institutions });
  return read.ok ? (read.value.find((track) => track.nrmpCode === nrmpCode) ?? null) : null;
}

/** The specialty whose tracks carry these middle three digits in the picker list, or null. */
export function specialtyOfDigits(file: unknown, digits: string): string | null {
  if (!isFields(file) || !Array.isArray(file.institutions)) return null;
  const rows: readonly unknown[] = file.institutions;
  for (const row of rows) {
    if (!isFields(row) || !Array.isArray(row.tracks)) continue;
    for (const track of row.tracks as readonly unknown[]) {
      const [code, specialty]: readonly unknown[] = Array.isArray(track) ? track : [];
      if (typeof code === 'string' && code.slice(4, 7) === digits && typeof specialty === 'string') return specialty;
    }
  }
  return null;
}
