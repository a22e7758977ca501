/** A text in at most so many lines of so many letters; what has no room ends in `…`, a word that is too long is cut. */
export function wrapLabel(text: string, letters: number, mostLines: number): readonly string[] {
  const most = Math.max(2, letters);
  const words = text
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, most));
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && lengthOf(last) + 1 + lengthOf(word) <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  const end = [...(kept.at(-1) ?? '')].slice(0, most - 1).join('');
  return [...kept.slice(0, -1), `${end.trimEnd()}…`];
}

function pieces(word: string, most: number): readonly string[] {
  const signs = [...word];
  return Array.from({ length: Math.ceil(signs.length / most) }, (_, at) =>
    signs.slice(at * most, (at + 1) * most).join(''),
  );
}

/** Letters, also where one takes two units of UTF-16. */
function lengthOf(text: string): number {
  return [...text].length;
}
