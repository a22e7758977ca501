/** What a backup can hold: a cell's value is always plain JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  // `undefined` is an absent key: an optional key of a typed value.
  | { readonly [key: string]: Json | undefined };

/** JSON with sorted keys and without spaces: equal values give equal text, whatever order their keys came in. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value as { readonly [key: string]: Json | undefined })
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
}

/** An own copy of the value as a backup would give it back (−0 is 0, absent keys are gone), which no caller can change. */
export function copyJson<T extends Json>(value: T): T {
  return typeof value === 'object' || typeof value === 'number' ? JSON.parse(canonicalJson(value)) : value;
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether lists and objects nest deeper than `limit`; walks without recursion, so hostile depth cannot overflow it. */
export function isDeeperThan(value: unknown, limit: number): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    const depth = next.depth + 1;
    if (depth > limit) return true;
    for (const item of Object.values(next.value)) {
      if (typeof item === 'object') open.push({ value: item, depth });
    }
  }
  return false;
}
