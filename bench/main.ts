import { cpus } from 'node:os';
import { type BenchLine, describeLine, eachOf } from './median.ts';
import { benchNetwork } from './network.ts';
import { benchOdds } from './odds.ts';
import { benchPick } from './pick.ts';
import { benchPlan } from './plan.ts';
import { benchPortfolio } from './portfolio.ts';
import { measureThrottled, serve, type Throttled } from './throttled/measure.ts';
import { PICK_STEPS } from './throttled/pick-steps.ts';
import { STEPS } from './throttled/steps.ts';
import { describeThrottled, throttledPickSection, throttledSection } from './throttled/table.ts';

// npm run bench: prints the figures in the form of docs/benchmarks.md, which says when and where they were taken, too;
// npm run bench -- network (or pick): only those of the browser.
const IN_BROWSER = { network: { steps: STEPS, full: true }, pick: { steps: PICK_STEPS, full: false } } as const;
const [, , room, rounds = '3'] = process.argv;
if (room === 'network' || room === 'pick') {
  const section = room === 'network' ? throttledSection : throttledPickSection;
  console.log(section(await inBrowser(room, Number(rounds))));
  process.exit(0);
}
const odds = benchOdds();
const lines: BenchLine[] = [
  ...benchPick(),
  ...benchPortfolio(),
  ...benchNetwork(),
  ...benchPlan(),
  {
    name: `all programs judged in ${odds.logistics / 45 / 709} draws`,
    ms: odds.judgeMs,
    bareMs: odds.bareMs,
    units: { count: odds.logistics, of: 'term' },
    target: '≤ 200 ms',
  },
];
for (const line of lines) console.log(describeLine(line));
const { heapUsed, rss } = process.memoryUsage();
console.log(`memory at the end: ${mega(heapUsed)} heap, ${mega(rss)} in all`);

const throttled = await inBrowser('network', 3);
const throttledPick = await inBrowser('pick', 3);

console.log(
  `# Speed

\`npm run bench\` measures each piece of work beside a bare loop of the same run (as many memory touches or exponentials, nothing
chosen): only the ratio is comparable between machines. Medians; no test asserts a time.

| work | time | per unit | beside the bare loop | aim |
|---|---|---|---|---|
${lines.map(row).join('\n')}

Memory of the whole run at its end: ${mega(heapUsed)} heap, ${mega(rss)} in all. Measured on ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}.

${throttledSection(throttled)}
${throttledPickSection(throttledPick)}`,
);

async function inBrowser(of: keyof typeof IN_BROWSER, times: number): Promise<Throttled> {
  const server = await serve();
  const measured = measureThrottled({ address: server.address, times, ...IN_BROWSER[of] });
  const throttled = await measured.finally(server.stop);
  for (const line of throttled.lines) console.log(describeThrottled(line));
  return throttled;
}

function row({ name, ms, bareMs, units, target }: BenchLine): string {
  return `| ${name} | ${ms.toPrecision(3)} ms | ${eachOf(ms, units)} | ${(ms / bareMs).toFixed(2)} × (${bareMs.toPrecision(3)} ms) | ${target} |`;
}

function mega(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
