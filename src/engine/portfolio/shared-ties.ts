import { type Entry, rowOf, type SharedView } from './shared-view.ts';

/**
 * Among programs that the problem cannot tell apart (same utility, same chances in every mode) the places in the list and
 * the better modes go to the preferred ones; the value stays the same.
 */
export function settleTies(view: SharedView, list: readonly Entry[]): readonly Entry[] {
  const modeOf = new Map(list.map(({ program, mode }) => [program, mode]));
  const settled: Entry[] = [];
  for (const equals of equalPrograms(view)) {
    const listed = equals.filter((program) => modeOf.has(program));
    const modes = listed.map((program) => modeOf.get(program) ?? 0).sort((a, b) => b - a);
    const pins = equals.filter((program) => view.pinned[program] === 1);
    const others = equals.filter((program) => view.pinned[program] !== 1).slice(0, listed.length - pins.length);
    const members = [...pins, ...others].sort((a, b) => a - b);
    members.forEach((program, index) => {
      settled.push({ program, mode: modes[index] ?? 0 });
    });
  }
  return settled;
}

/** Classes of indistinguishable programs, each by preference. */
function equalPrograms(view: SharedView): Iterable<readonly number[]> {
  const { problem, states } = view;
  const width = problem.modes * states;
  const rows = new BigUint64Array(problem.chance.buffer, problem.chance.byteOffset, problem.chance.length);
  const buckets = new Map<string, number[][]>();
  const classes: number[][] = [];
  const same = (a: number, b: number): boolean => {
    const from = rowOf(view, a, 0);
    const other = rowOf(view, b, 0);
    for (let k = 0; k < width; k++) if (rows[from + k] !== rows[other + k]) return false;
    return true;
  };
  for (let program = 0; program < problem.size; program++) {
    const key = `${view.level[program]} ${view.plainOnly[program]} ${problem.chance[rowOf(view, program, 0)]}`;
    const bucket = buckets.get(key) ?? [];
    const found = bucket.find(([first]) => first !== undefined && same(first, program));
    if (found !== undefined) found.push(program);
    else {
      const opened = [program];
      bucket.push(opened);
      classes.push(opened);
    }
    buckets.set(key, bucket);
  }
  return classes;
}
