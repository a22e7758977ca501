import { contentSeed } from '../tools/content-seed.ts';

// Told once to the processes that walk.
process.env.PRELUDE_SEED ??= `${contentSeed('src')}`;
const seed = Number(process.env.PRELUDE_SEED);
const isDeep = process.env.PRELUDE_DEEP === '1';

/** Of many alike one in so many: others after each change of the sources, and every one in the deep run. */
export function oneIn<T>(parts: number, many: readonly T[]): readonly T[] {
  return isDeep ? many : many.filter((_, at) => (at + seed) % parts === 0);
}

/** The same for what has a name and no place among others. */
export function isOneIn(parts: number, name: string): boolean {
  const sum = [...name].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 65_521, seed);
  return isDeep || sum % parts === 0;
}
