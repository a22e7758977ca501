import type { OtherName, Program, Track } from '../program.ts';
import { STATE_NAMES } from '../state.ts';
import { words } from './fold.ts';
import { initialisms, universityNames } from './initials.ts';
import { NICKNAMES } from './nicknames.ts';

/** What of a program some words of a query fit, where it is not its name or its place. */
export type Why =
  | { readonly by: 'acgme' }
  | { readonly by: 'nrmp'; readonly code: string; readonly track: Track | null }
  | { readonly by: 'listed-as'; readonly name: string }
  | { readonly by: 'other-name'; readonly name: OtherName }
  | { readonly by: 'nickname'; readonly name: string }
  | { readonly by: 'initials'; readonly name: string }
  | { readonly by: 'near'; readonly word: string };

/** Why `programSearch` found a program by a query, as far as its name and place do not show it; each reason once. */
export function whyFound(program: Program, query: string): readonly Why[] {
  const { institution, listedAs, otherNames = [], city, state, acgmeId, nrmpCode, tracks } = program;
  const begins = (text: string) => {
    const held = words(text);
    return (word: string) => held.some((one) => one.startsWith(word));
  };
  const plain = begins(`${institution} ${city ?? ''} ${state} ${STATE_NAMES[state] ?? ''}`);
  const listed = begins(listedAs);
  const nicknames = (NICKNAMES[acgmeId] ?? '').split(' ').filter((name) => name !== '');
  const bare = query.replace(/[\s-]/g, '');
  const asked = /^\d{10}$/.test(bare) ? [bare] : [...new Set(words(query))];
  const reasons = new Map<string, Why>();
  for (const word of asked) {
    const why = reasonFor(word);
    if (why !== null) reasons.set(JSON.stringify(why), why);
  }
  return [...reasons.values()];

  function reasonFor(word: string): Why | null {
    if (plain(word)) return null;
    if (acgmeId.startsWith(word)) return { by: 'acgme' };
    const code = [...tracks.map((track) => track.nrmpCode), nrmpCode ?? ''].find((one) =>
      one.toLowerCase().startsWith(word),
    );
    if (code !== undefined && word !== '')
      return { by: 'nrmp', code, track: tracks.find((track) => track.nrmpCode === code) ?? null };
    if (initialisms(institution).has(word)) return { by: 'initials', name: word.toUpperCase() };
    const nickname = nicknames.find((name) => begins(name)(word));
    if (nickname !== undefined) return { by: 'nickname', name: nickname };
    if (universityNames(institution).some((name) => name.startsWith(word))) return { by: 'nickname', name: word };
    if (listed(word)) return { by: 'listed-as', name: listedAs };
    const other = otherNames.find((name) => begins(`${name.institution} ${name.listedAs}`)(word));
    return other === undefined ? { by: 'near', word } : { by: 'other-name', name: other };
  }
}
