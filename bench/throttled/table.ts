import { FULL_SCALE } from '../scale-workspace.ts';
import { BARE_STEPS, THROTTLE, type Throttled, type ThrottledLine } from './measure.ts';

export function describeThrottled({ name, runs }: ThrottledLine): string {
  if (runs.length === 0) return `${name.padEnd(52)} not measured`;
  const { ms, answerMs, longest } = worst({ name, runs });
  const each = runs.map((run) => Math.round(run.longest.ms)).join(' ');
  return `${name.padEnd(52)} ${whole(ms).padStart(9)}  answer ${whole(answerMs).padStart(9)}  longest task ${whole(longest.ms).padStart(9)} (${each})  ${longest.where}`;
}

/** Two sections of docs/benchmarks.md: time to the outcome (median), slowest answer and longest task (worst of all runs). */
export function throttledSection(measured: Throttled): string {
  const { people, entries } = FULL_SCALE;
  return section('Network', measured, {
    of: `${people.toLocaleString('en-US')} people and ${entries.toLocaleString('en-US')} moments and loops (\`bench/scale-workspace.ts\`) in the browser's own database`,
    aim: 'no task over 200 ms',
  });
}

export function throttledPickSection(measured: Throttled): string {
  return section('Pick', measured, {
    of: 'A list of up to 200 programs, every line of it on the page; the chance by length is known, the exact list comes from a worker',
    aim: 'no task over 100 ms',
  });
}

interface Words {
  readonly of: string;
  readonly aim: string;
}

function section(
  room: string,
  { lines, version, bareMs: [free, before, after], bareTask }: Throttled,
  { of, aim }: Words,
): string {
  const rows = lines
    .filter(({ runs }) => runs.length > 0)
    .map((line) => {
      const { ms, answerMs, longest } = worst(line);
      return `| ${line.name} | ${whole(ms)} | ${answerMs === 0 ? 'under 16 ms' : whole(answerMs)} | ${longest.ms === 0 ? 'under 50 ms' : whole(longest.ms)} |`;
    });
  return `## ${room} at ${THROTTLE}× CPU throttle

${of}, a screen of 390 × 844, ${version},
\`Emulation.setCPUThrottlingRate\` ${THROTTLE}, ${Math.max(...lines.map(({ runs }) => runs.length))} rounds. Time from the first tap or key to the first frame that shows the outcome (median, typing at
150 ms a key included); the slowest answer to one tap or key until the next painting; the longest task (the worst round).
Aim: ${aim}. A bare loop of ${BARE_STEPS / 1e6} million steps in the same page took ${whole(free)} not throttled, ${whole(before)} throttled before and ${whole(after)} after;
of a hundred equal bare tasks the middle one took ${whole(bareTask.medianMs)}, the longest ${whole(bareTask.longestMs)}: so far does the machine itself stretch a task.

| step | until it is there | slowest answer | longest task |
|---|---|---|---|
${rows.join('\n')}
`;
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
