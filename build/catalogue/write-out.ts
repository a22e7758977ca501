import { isState } from '../../src/catalogue/state.ts';

/** The shape of data/catalogue/abbreviations.json. */
export interface Abbreviations {
  readonly names: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly trueHyphens: readonly string[];
  readonly cities: Readonly<Record<string, string>>;
  /** What may stay abbreviated, with the reason. */
  readonly kept: Readonly<Record<string, string>>;
}

const WORD = /(?<![\p{L}\p{N}'’.&])[\p{L}][\p{L}\p{N}'’]*(?![\p{L}\p{N}'’.&])/gu;
const WEB_NAME = /\s*\([\w-]+(?:\.[\w-]+)+\)/g;
const STATE_AT_END = /-([A-Z]{2})(?=$|\/|\)| \(| - )/g;

/** A function that writes an institution's name out: `U Alabama SOM-Huntsville` → `University of Alabama School of Medicine – Huntsville`. */
export function writerOut(table: Abbreviations): (listed: string) => string {
  const phrases = Object.entries(table.phrases)
    .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
    .map(([from, to]) => [asWords(from), to] as const);
  return (listed) => {
    const whole = table.names[listed];
    if (whole !== undefined) return whole;
    let name = listed
      .replace(WEB_NAME, '')
      .replace(STATE_AT_END, (ending, code: string) => (isState(code) ? '' : ending));
    for (const [from, to] of phrases) name = name.replace(from, () => to);
    name = universities(name).replace(WORD, (word) =>
      Object.hasOwn(table.words, word) ? (table.words[word] ?? word) : word,
    );
    return dashes(name, table.trueHyphens).replace(/\s+/g, ' ').trim();
  };
}

/** A function that writes a city's name out: `Ft Pierce` → `Fort Pierce`. */
export function cityWriter(cities: Readonly<Record<string, string>>): (listed: string | null) => string | null {
  return (listed) => (listed !== null && Object.hasOwn(cities, listed) ? (cities[listed] ?? listed) : listed);
}

/** `U Iowa` at the start of a part is the University of Iowa; `Hackensack U` and `Univ Hosps` are a University. */
function universities(name: string): string {
  return name
    .replace(/(^|[/\-–]\s?|\bat )U (?!of\b)(?=\p{Lu})/gu, '$1University of ')
    .replace(/(?<![\p{L}\p{N}])(?:U|Univ)(?![\p{L}\p{N}'.&])/gu, 'University');
}

/** A hyphen that joins an institution to its place becomes a dash; one that is part of a name stays. */
function dashes(name: string, trueHyphens: readonly string[]): string {
  const kept = trueHyphens.reduce((text, part) => text.replaceAll(part, part.replaceAll('-', '\u2010')), name);
  return kept.replace(/\s*-\s*/g, ' – ').replaceAll('\u2010', '-');
}

function asWords(phrase: string): RegExp {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const before = /^\w/.test(phrase) ? '(?<![\\w.])' : '';
  const after = /\w$/.test(phrase) ? '(?!\\w)' : '';
  return new RegExp(`${before}${escaped}${after}`, 'g');
}
