/** A claim of the walk; an error names what was there instead. */
export function holds(condition, otherwise) {
  if (!condition) throw new Error(otherwise);
}
