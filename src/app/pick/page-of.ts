/** The first so many of a long list, so that the page stays light, and how many are left. */
export function pageOf<T>(items: readonly T[], shown: number): { readonly page: readonly T[]; readonly left: number } {
  return { page: items.slice(0, shown), left: Math.max(0, items.length - shown) };
}

const ASCII = /^\p{ASCII}*$/u;

/** Letters without accents and case, for finding a name in a list. */
function plainLetters(text: string): string {
  // Nearly all names; hundreds are looked through with every letter typed.
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Items whose text holds every word of the query. */
export function matching<T>(items: readonly T[], query: string, textOf: (item: T) => string): readonly T[] {
  const words = plainLetters(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const text = plainLetters(textOf(item));
    return words.every((word) => text.includes(word));
  });
}
