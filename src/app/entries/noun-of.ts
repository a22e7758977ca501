/** A title within a sentence: `Learning point` → `learning point`, `PGY-2 lead` as it is. */
export function nounOf(title: string): string {
  return title.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());
}
