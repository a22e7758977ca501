/** Uniform numbers in (0, 1), 32 bits each; the same name and seed give the same numbers everywhere. */
export type Uniform = () => number;

/**
 * sfc32 (Chris Doty-Humphrey, PractRand), its state filled by FNV-1a hashes of `seed/name`, the first 20 numbers
 * dropped. Streams of different names are independent for all we use them for, so adding one never moves another.
 */
export function stream(seed: string, name: string): Uniform {
  let [a, b, c, counter] = [hash(`${seed}/${name}/a`), hash(`${seed}/${name}/b`), hash(`${seed}/${name}/c`), 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return ((sum >>> 0) + 0.5) / 4294967296;
  };
  for (let k = 0; k < 20; k++) next();
  return next;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let k = 0; k < text.length; k++) value = Math.imul(value ^ text.charCodeAt(k), 0x01000193);
  return value | 0;
}
