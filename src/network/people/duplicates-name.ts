/** Forms of address and degrees, which are no part of a name. */
const NOT_NAME = new Set(
  'dr doctor prof professor mr mrs ms miss mx sir md do mbbs mbchb mbbch mph phd msc ms bsn rn np pa pac crnp fnp facp facc dnp pharmd jr sr ii iii iv'.split(
    ' ',
  ),
);

/** Words of a name as compared: without accents, case, hyphens, points, titles and degrees. `El-Sayed` is `elsayed`. */
export function nameWords(name: string): readonly string[] {
  const words = fold(name)
    .replace(/[-'’‘`´.]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const named = words.filter((word) => !NOT_NAME.has(word));
  // `Do` and `Ms` are names too, where nothing else is left.
  return named.length === 0 ? words : named;
}

/** Lower case without accents; `ø`, `ł` and `ß` have no accent to lose and are spelt out. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđßæœı]/g, (letter) => SPELT[letter] ?? letter);
}

const SPELT: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
