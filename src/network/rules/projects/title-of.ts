/** The first words of a text on one line, `fallback` where there are none. */
export function titleOf(text: string | null | undefined, fallback: string): string {
  const words = (text ?? '').replace(/\s+/g, ' ').trim();
  if (words === '') return fallback;
  return words.length > 80 ? `${words.slice(0, 77).trimEnd()}…` : words;
}

/** The same in quotation marks, to stand within a sentence; the fallback stands without them. */
export function quotedTitle(text: string | null | undefined, fallback: string): string {
  return isBlank(text) ? fallback : `“${titleOf(text, fallback)}”`;
}

export function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === '';
}
