/** Programs that the model cannot tell apart. */
export interface Groups {
  /** The group of a program, or null where it stands alone. */
  of(program: number): string | null;
}

/** Groups programs of equal key; ids follow the order of the list, so the first group met is `g1`. */
export function groupByKey(order: readonly number[], key: (program: number) => string): Groups {
  const members = new Map<string, number>();
  for (const program of order) members.set(key(program), (members.get(key(program)) ?? 0) + 1);
  const names = new Map<string, string>();
  const groups = new Map<number, string>();
  for (const program of order) {
    const held = key(program);
    if ((members.get(held) ?? 0) < 2) continue;
    const name = names.get(held) ?? `g${names.size + 1}`;
    names.set(held, name);
    groups.set(program, name);
  }
  return { of: (program) => groups.get(program) ?? null };
}
