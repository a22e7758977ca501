/** Median milliseconds of `times` runs after as many as `warmup` unmeasured ones. */
export function medianMs(run: () => unknown, times = 15, warmup = 5): number {
  for (let i = 0; i < warmup; i++) run();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/** One line of the benchmark: the work, and beside it a bare loop over the same memory in the same run. */
export interface BenchLine {
  readonly name: string;
  readonly ms: number;
  readonly bareMs: number;
  /** Cells, steps or terms, for a figure per unit; with its word. */
  readonly units?: { readonly count: number; readonly of: string };
  readonly target: string;
}

/** `signal DP 600/100/12/3   12.3 ms   3.9 ns a cell   1.8 × bare   (target …)` */
export function describeLine({ name, ms, bareMs, units, target }: BenchLine): string {
  const each = eachOf(ms, units);
  return [
    name.padEnd(34),
    `${ms.toFixed(2)} ms`.padStart(10),
    each.padStart(16),
    `${(ms / bareMs).toFixed(1)} × bare loop (${bareMs.toFixed(2)} ms)`.padStart(30),
    `  target ${target}`,
  ].join('  ');
}

/** `8.2 ns a cell`, `305 µs a program` */
export function eachOf(ms: number, units: BenchLine['units']): string {
  if (units === undefined) return '';
  const ns = (ms * 1e6) / units.count;
  return `${ns < 1000 ? `${ns.toPrecision(3)} ns` : `${(ns / 1000).toPrecision(3)} µs`} a ${units.of}`;
}
