/** A Markdown table; the first column is text, the others are aligned to the right unless `left` names them. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  left: readonly number[] = [0],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (left.includes(column) ? '---' : '--:'));
  return [line(head), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}

/** A number with a fixed count of decimals and a true minus; never `−0`. */
export function number(value: number, digits = 0): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}

/** A share, 0 to 1, in percent without the sign. */
export function percent(share: number, digits = 0): string {
  return number(100 * share, digits);
}

/** With its sign, zero without. */
export function signed(value: number, digits = 0): string {
  const text = number(value, digits);
  return Number(value.toFixed(digits)) > 0 ? `+${text}` : text;
}

export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en-US');
}

const COLUMNS = 120;

/** Paragraphs, tables and lists, a blank line between; prose is wrapped. */
export function page(parts: readonly string[]): string {
  return `${parts.map(wrapped).join('\n\n')}\n`;
}

/** Breaks prose and list items at spaces; tables, pictures, code and folded parts stay as they are. */
export function wrapped(part: string): string {
  if (/^(\||!|<|```|#)/.test(part)) return part;
  return part.split('\n').map(wrappedLine).join('\n');
}

function wrappedLine(line: string): string {
  const indent = ' '.repeat(/^(- |\d+\. )?/.exec(line)?.[0].length ?? 0);
  const lines: string[] = [];
  let held = '';
  for (const word of line.split(' ')) {
    // A word that would read as a list or a heading at the start of a line stays where it is.
    const movable = !/^([-+*#>]+|\d+[.)])$/.test(word);
    if (held.length + word.length + 1 > COLUMNS && movable && held.trim() !== '') {
      lines.push(held);
      held = indent + word;
    } else held = held === '' ? word : `${held} ${word}`;
  }
  return [...lines, held].join('\n');
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Rows that few readers want, one tap away. */
export function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${wrapped(content)}\n\n</details>`;
}
