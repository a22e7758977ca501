import type { PickResult } from '../../loop/pick/result.ts';

const LENGTHS = [5, 10, 20, 30, 31, 40, 60, 80, 100, 120] as const;

/** The lengths of list worth comparing, and the list's own; 31 is where the fee rises. */
export function frontierRows(frontier: PickResult['frontier'], applications: number): PickResult['frontier'] {
  const wanted = new Set<number>([...LENGTHS, applications]);
  return frontier.filter((row) => wanted.has(row.applications));
}
