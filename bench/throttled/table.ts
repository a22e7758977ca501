import type { ThrottledLine } from './measure.ts';

export function describeThrottled({ name, runs }: ThrottledLine): string {
  if (runs.length === 0) return `${name.padEnd(52)} not measured`;
  const { ms, answerMs, longest } = worst({ name, runs });
  return `${name.padEnd(52)} ${whole(ms).padStart(9)}  answer ${whole(answerMs).padStart(9)}  longest task ${whole(longest.ms).padStart(9)}  ${longest.where}`;
}

/** A Markdown table: time to the outcome (median), the slowest answer and the longest task (worst of all runs). */
export function throttledTable(lines: readonly ThrottledLine[]): string {
  const rows = lines
    .filter(({ runs }) => runs.length > 0)
    .map((line) => {
      const { ms, answerMs, longest } = worst(line);
      return `| ${line.name} | ${whole(ms)} | ${answerMs === 0 ? 'under 16 ms' : whole(answerMs)} | ${longest.ms === 0 ? 'under 50 ms' : whole(longest.ms)} |`;
    });
  return [
    '| step | until it is there | slowest answer to a tap or key | longest task |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function worst({ runs }: ThrottledLine) {
  const times = runs.map(({ ms }) => ms).sort((a, b) => a - b);
  const [longest = { ms: 0, where: '' }] = runs.map((run) => run.longest).sort((a, b) => b.ms - a.ms);
  return {
    ms: times[Math.floor(times.length / 2)] ?? Number.NaN,
    answerMs: Math.max(...runs.map(({ answerMs }) => answerMs)),
    longest,
  };
}

function whole(ms: number): string {
  return `${Math.round(ms).toLocaleString('en-US')} ms`;
}
