/**
 * JSON that reads well in a diff: the entries named in `unfolded` are written one element a line, the rest compact.
 * Ends with a line feed.
 */
export function toLines(file: Readonly<Record<string, unknown>>, unfolded: readonly string[]): string {
  const entries = Object.entries(file).map(([key, value]) => {
    const name = JSON.stringify(key);
    if (!unfolded.includes(key) || typeof value !== 'object' || value === null)
      return `${name}: ${JSON.stringify(value)}`;
    if (Array.isArray(value)) return `${name}: [\n${value.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
    const rows = Object.entries(value).map(([inner, row]) => `${JSON.stringify(inner)}: ${JSON.stringify(row)}`);
    return `${name}: {\n${rows.join(',\n')}\n}`;
  });
  return `{\n${entries.join(',\n')}\n}\n`;
}
