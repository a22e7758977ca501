import type { GainWeights } from './gain-weights.ts';
import type { Entry, SharedView } from './shared-view.ts';

/** Which modes a program may enter in right now, and the word that one was taken. */
export interface ModeRule {
  allowed(program: number): readonly number[];
  took(mode: number): void;
}

/**
 * Lets up to `most` of the waiting programs (ascending numbers) enter one by one, each time the one that adds most.
 * `weights` are those beside the list so far and are kept up to date. Gains only fall as a list grows (the value is
 * submodular), so a program is looked at again only while its last gain would still win. Ties: the lower number, the lower mode.
 */
export function enterByGain(weights: GainWeights, waiting: readonly number[], most: number, rule: ModeRule): Entry[] {
  const left = Int32Array.from(waiting);
  const last = new Float64Array(left.length).fill(Number.POSITIVE_INFINITY);
  const entered: Entry[] = [];
  for (let open = left.length; open > 0 && entered.length < most; open--) {
    let best = -1;
    let mode = 0;
    let gain = Number.NEGATIVE_INFINITY;
    const look = (index: number): void => {
      const program = left[index] as number;
      let most = Number.NEGATIVE_INFINITY;
      let inMode = 0;
      for (const m of rule.allowed(program)) {
        const adds = weights.gain(program, m);
        if (adds > most) {
          most = adds;
          inMode = m;
        }
      }
      last[index] = most;
      if (most > gain || (most === gain && index < best)) {
        best = index;
        mode = inMode;
        gain = most;
      }
    };
    const first = largest(last, open);
    look(first);
    for (let index = 0; index < open; index++) {
      const bound = last[index] as number;
      if (index !== first && (bound > gain || (bound === gain && index < best))) look(index);
    }
    const entry = { program: left[best] as number, mode };
    entered.push(entry);
    rule.took(mode);
    weights.admit(entry);
    left.copyWithin(best, best + 1, open);
    last.copyWithin(best, best + 1, open);
  }
  return entered;
}

function largest(values: Float64Array, length: number): number {
  let best = 0;
  for (let index = 1; index < length; index++) if ((values[index] as number) > (values[best] as number)) best = index;
  return best;
}

/** Modes as long as they last; programs that may not signal stay in mode 0. */
export function limitedModes(view: SharedView): ModeRule {
  const left = Array.from({ length: view.problem.modes }, (_, mode) => limitOf(view, mode));
  const plain: readonly number[] = [0];
  let open = openModes(left);
  return {
    allowed: (program) => (view.plainOnly[program] === 1 ? plain : open),
    took(mode) {
      left[mode] = (left[mode] as number) - 1;
      open = openModes(left);
    },
  };
}

/** How many programs may take a mode. */
export function limitOf({ problem }: SharedView, mode: number): number {
  return mode === 0 ? problem.size : (problem.modeLimits[mode] ?? 0);
}

function openModes(left: readonly number[]): readonly number[] {
  return left.flatMap((places, mode) => (places > 0 || mode === 0 ? [mode] : []));
}
