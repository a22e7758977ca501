import type { PickInput } from './open-input.ts';
import { changed, type ProfileChange } from './profile-change.ts';
import { sketch } from './sketch.ts';
import { type Chosen, choose } from './solve.ts';

export type Changes = readonly ProfileChange[];

/** What the list would be with some changes, and where one program would stand. */
export interface Trial {
  readonly changes: Changes;
  readonly chosen: Chosen;
  /** From 1 in order of worth; null where it cannot be chosen. */
  readonly place: number | null;
  readonly isIn: boolean;
}

/** Tries changes for one program; null where they have no answer. */
export interface Trials {
  /** The whole choice: slow, so only the first few are made, each once. */
  whole(changes: Changes): Trial | null;
  /** Only where a sketch of the list holds the program already: a list that differs from its sketch may be missed. */
  likely(changes: Changes): Trial | null;
}

/** `now` is the choice without any change; at most `most` others are made whole. */
export function trialsFor(input: PickInput, acgmeId: string, now: Chosen, most: number): Trials {
  const tried = new Map<string, Trial | null>([[JSON.stringify([]), trialOf([], now, acgmeId)]]);
  const whole = (changes: Changes): Trial | null => {
    const key = JSON.stringify(changes);
    const held = tried.get(key);
    if (held !== undefined) return held;
    if (tried.size > most) return null;
    const trial = attempt(input, acgmeId, changes);
    tried.set(key, trial);
    return trial;
  };
  const likely = (changes: Changes): Trial | null => {
    const answer = sketch(changed(input, changes), now.count);
    if (!answer.ok) return null;
    const { odds, order } = answer.value;
    return order.programs.some((program) => odds.programs[program]?.acgmeId === acgmeId) ? whole(changes) : null;
  };
  return { whole, likely };
}

export function attempt(input: PickInput, acgmeId: string, changes: Changes): Trial | null {
  const answer = choose(changed(input, changes));
  return answer.ok ? trialOf(changes, answer.value, acgmeId) : null;
}

function trialOf(changes: Changes, chosen: Chosen, acgmeId: string): Trial {
  const { odds, order, count } = chosen;
  const at = order.programs.findIndex((program) => odds.programs[program]?.acgmeId === acgmeId);
  return { changes, chosen, place: at === -1 ? null : at + 1, isIn: at !== -1 && at < count };
}
