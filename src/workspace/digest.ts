import { isObject } from './json.ts';

const MODULUS = 2 ** 51;

/**
 * A number that tells whether two copies of a workspace hold the same cells, without reading them: the sum of a hash of
 * every cell's place and stamp. A sum, so that a write changes it by what it writes, and the order of writes by nothing.
 */
export type Digest = number;

/** The part of a digest that comes from one record as it is stored; what is damaged beyond that adds nothing. */
export function digestOf(raw: unknown): Digest {
  if (!isObject(raw) || !isObject(raw.fields)) return 0;
  const key = `${raw.kind}/${raw.id}`;
  let sum = hashOfCell(key, '', raw.deleted);
  for (const [name, cell] of Object.entries(raw.fields)) sum = plus(sum, hashOfCell(key, name, cell));
  return sum;
}

export function plus(a: Digest, b: Digest): Digest {
  return (a + b) % MODULUS;
}

export function minus(a: Digest, b: Digest): Digest {
  return (a - b + MODULUS) % MODULUS;
}

function hashOfCell(key: string, name: string, cell: unknown): number {
  return isObject(cell) && typeof cell.stamp === 'string' ? hash(`${key}/${name}/${cell.stamp}`) : 0;
}

/** 51 bits out of two multiplicative hashes that are mixed at the end (after bryc's cyrb53, public domain). */
export function hash(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b & 0x7ffff) * 2 ** 32 + (a >>> 0);
}
