/** Columns padded to their widest cell; the last one is left as it is. */
export function columns(given: readonly (readonly string[])[]): string {
  // A user's own ids may hold anything; a line break or an escape code would tear the table.
  const rows = given.map((row) => row.map((cell) => cell.replace(/\p{Cc}/gu, ' ')));
  const widths = rows.reduce<number[]>(
    (held, row) => row.map((cell, index) => Math.max(held[index] ?? 0, cell.length)),
    [],
  );
  return rows
    .map((row) =>
      row.map((cell, index) => (index === row.length - 1 ? cell : cell.padEnd(widths[index] ?? 0))).join('  '),
    )
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}

/** `2506` → `2,506` */
export function thousands(count: number): string {
  return count.toLocaleString('en-US');
}

/** `1 program`, `2 programs` */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${thousands(count)} ${count === 1 ? one : many}`;
}
