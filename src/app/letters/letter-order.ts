import type { Known } from '../../network/journal/journal.ts';
import { letterDue } from '../../network/letters/deadlines.ts';
import { nextLetterStep } from '../../network/letters/ladder.ts';
import type { Letter } from '../../network/records/letter.ts';

/** What is due first first; then those without a day, the longest waiting first. */
export function byWhatIsDue(letters: readonly Known<Letter>[]): readonly Known<Letter>[] {
  const key = ({ id, values }: Known<Letter>) =>
    [letterDue(values) ?? '9999', nextLetterStep(values)?.since ?? '9999', id].join(' ');
  return letters
    .map((letter) => [key(letter), letter] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, letter]) => letter);
}
