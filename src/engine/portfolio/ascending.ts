/** Indices by rising value; equal values keep the order of the input. */
export function ascendingBy(values: ArrayLike<number>): readonly number[] {
  return Array.from(values, (_, index) => index).sort((a, b) => (values[a] as number) - (values[b] as number));
}
