/** What a draft leaves for the user to fill: words in square brackets. */
export const PLACEHOLDER = /\[[^[\]\n]{2,160}\]/g;

/** The text, or a placeholder that says what belongs there. */
export function slot(text: string | null | undefined, hint: string): string {
  const known = text?.trim() ?? '';
  return known === '' ? `[${hint}]` : known;
}

/** As above, the known text between quotation marks: words out of the record. */
export function quoted(text: string | null | undefined, hint: string): string {
  const known = clipped(text ?? '');
  return known === '' ? `[${hint}]` : `“${known}”`;
}

const MOST = 160;

/** The first sentence of a note, at most 160 characters, without brackets and full stop. */
export function clipped(text: string): string {
  const line = text.trim().split('\n')[0] ?? '';
  const sentence = /^.{15,}?[.!?](?=\s)/u.exec(line)?.[0] ?? line;
  const plain = sentence
    .replace(/[“”"]/g, '’')
    .replace(/[[\]]/g, '')
    .replace(/[.\s]+$/u, '')
    .trim();
  const signs = [...plain];
  if (signs.length <= MOST) return plain;
  const cut = signs.slice(0, MOST).join('');
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST / 2)).trimEnd()}…`;
}
