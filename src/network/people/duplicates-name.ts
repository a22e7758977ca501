import { fold } from '../../base/fold.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Forms of address, degrees and what follows a family name. */
const NO_NAME = words(
  'dr doctor prof professor mr mrs sir md mbbs mbchb mbbch mph phd msc bsn crnp fnp facp facc dnp pharmd jr sr ii iii',
);
/** Degrees that are names too, unless they alone are written in capitals: `Minh Do`, `Minh Le, DO`. */
const IN_CAPITALS = words('DO MS MA PA PAC NP RN IV');

/** Words of a name as compared: without accents, case, hyphens, points, titles and degrees. `El-Sayed` is `elsayed`. */
export function nameWords(name: string): readonly string[] {
  const shouted = name === name.toUpperCase();
  const written = name
    .replace(/(?:\p{L}{1,2}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
    .replace(/[\p{Pd}'’‘ʼ`´]/gu, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  const named = written.filter((word) => !NO_NAME.has(fold(word)) && (shouted || !IN_CAPITALS.has(word)));
  return (named.length === 0 ? written : named).map(fold);
}
