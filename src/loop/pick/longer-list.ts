import type { ProfileChange } from './profile-change.ts';
import type { Changes, Trials } from './trial.ts';

/**
 * The shortest longer list found that holds a program, given what else is changed. The first programs of the order are
 * nearly always the list of their number, so its place is the length; else lengths further on are tried.
 */
export function longerList({ whole }: Trials, others: Changes): ProfileChange | null {
  const now = whole(others);
  if (now === null || now.place === null || now.isIn) return null;
  const all = now.chosen.order.programs.length;
  for (let length = now.place, step = 1; ; step *= 2) {
    const change: ProfileChange = { kind: 'applications', value: length };
    const trial = whole([...others, change]);
    if (trial === null) return null;
    if (trial.isIn) return change;
    if (length === all) return null;
    length = Math.min(length + step, all);
  }
}
