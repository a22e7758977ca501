import type { CodeFound } from '../../catalogue/search/codes.ts';
import { otherTrackIn, specialtyOfDigits } from '../../catalogue/search/other-track.ts';

/** Every internal medicine program's ACGME id begins so, and its NRMP codes hold it in the middle. */
const INTERNAL_MEDICINE = '140';

/** What an id or code is that no program here has; `others` is the picker list's file, or null while it is not loaded. */
export function missingInWords({ code, kind }: CodeFound, others: unknown): string {
  const digits = kind === 'acgme' ? code.slice(0, 3) : code.slice(4, 7);
  const track = kind === 'nrmp' ? otherTrackIn(others, code) : null;
  if (track !== null) {
    const what = `${track.specialty} track (${track.kind}) at ${track.institution}`;
    return `that is a ${what}, not internal medicine. ${track.list}.`;
  }
  if (digits !== INTERNAL_MEDICINE) {
    const specialty = specialtyOfDigits(others, digits);
    const those = kind === 'acgme' ? `ids begin with ${INTERNAL_MEDICINE}` : `codes have ${INTERNAL_MEDICINE} there`;
    const named = specialty === null ? '' : ` (${digits}: ${specialty})`;
    return `not an internal medicine program by its ${kind === 'acgme' ? 'first' : 'middle'} digits${named}; their ${those}.`;
  }
  return kind === 'acgme' ? 'no program here has this ACGME id.' : 'no program here has this NRMP code.';
}
