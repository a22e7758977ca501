/** The first words of a text on one line, `fallback` where there are none. */
export function titleOf(text: string | null | undefined, fallback: string): string {
  const words = (text ?? '').replace(/\s+/g, ' ').trim();
  if (words === '') return fallback;
  return words.length > 80 ? `${words.slice(0, 77).trimEnd()}…` : words;
}

export function isBlank(text: string | null | undefined): boolean {
  return (text ?? '').trim() === '';
}
