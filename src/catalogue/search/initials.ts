import { STATE_NAMES } from '../state.ts';
import { words } from './fold.ts';

const LONGEST = 8;

/**
 * The initialisms a name may go by: initials of successive words that begin or end a part of it, an acronym counting
 * letter by letter. `Mass General Brigham/Massachusetts General Hospital` gives `mgh` among others, `UC San Diego` `ucsd`.
 * Two letters only for a university (`uw`): others would be taken for a state.
 */
export function initialisms(institution: string): ReadonlySet<string> {
  const found = new Set<string>();
  const letters: { readonly text: string; readonly opens: boolean; readonly closes: boolean }[] = [];
  for (const part of institution.split(/[/()]| – /)) {
    const inPart = part.split(/[\s-]+/).flatMap((word) => words(word).map((folded) => ({ word, folded })));
    for (const [index, { word, folded }] of inPart.entries()) {
      const isAcronym = /^[A-Z]{2,4}$/.test(word);
      const text = isAcronym ? folded : folded.slice(0, 1);
      letters.push({ text, opens: index === 0, closes: index === inPart.length - 1 });
    }
  }
  for (const [start, { opens }] of letters.entries()) {
    let text = '';
    for (const { text: next, closes } of letters.slice(start, start + LONGEST)) {
      text += next;
      if ((opens || closes) && (text.length > 2 || (text.length === 2 && text.startsWith('u')))) found.add(text);
    }
  }
  return found;
}

const CODE_OF = new Map(Object.entries(STATE_NAMES).map(([code, name]) => [words(name).join(''), code.toLowerCase()]));

/** `University of Pennsylvania` → `upennsylvania` (so that `UPenn` finds it) and `upa`; of `Virginia` also `uva`. */
export function universityNames(institution: string): readonly string[] {
  const names: string[] = [];
  for (const [, place = ''] of institution.matchAll(
    /\bUniversity of ((?:(?:North|South|New|West|Rhode) )?\p{Lu}[\p{L}'.]+)/gu,
  )) {
    const word = words(place).join('');
    const code = CODE_OF.get(word);
    names.push(`u${word}`, ...(code === undefined ? [] : [`u${code}`]));
  }
  return names;
}
