/** Words a minute of somebody who speaks calmly to be understood: an assumption that is stated on screen, nothing measured. */
const SPOKEN_WORDS_A_MINUTE = 150;
/** Seconds an introduction may take: the practice guide's convention. */
export const INTRODUCTION_SECONDS = { from: 15, to: 20 } as const;

/** Words as somebody says them: `PGY-1`, `O’Brien` and `Dr.` are one each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'.\-‐‑/][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu)?.length ?? 0;
}

/** Whole seconds it takes to say so many words. */
export function secondsToSay(words: number): number {
  return Math.round((words * 60) / SPOKEN_WORDS_A_MINUTE);
}

/** The length of a text as spoken, in words for its writer. */
export function lengthInWords(text: string): string {
  const words = countWords(text);
  const { from, to } = INTRODUCTION_SECONDS;
  const [fewest, most] = [from, to].map((seconds) => Math.round((seconds * SPOKEN_WORDS_A_MINUTE) / 60));
  const pace = `at ${SPOKEN_WORDS_A_MINUTE} words a minute, which is an assumption`;
  if (words === 0) return `${from} to ${to} seconds are about ${fewest} to ${most} words ${pace}.`;
  const seconds = secondsToSay(words);
  const length = `${words === 1 ? '1 word' : `${words} words`}: about ${seconds} ${seconds === 1 ? 'second' : 'seconds'} ${pace}.`;
  if (words > (most ?? 0)) return `${length} Around ${most} words fit ${to} seconds.`;
  return length;
}
