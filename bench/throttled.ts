import { measureThrottled, serve } from './throttled/measure.ts';
import { describeThrottled, throttledTable } from './throttled/table.ts';

// Only the throttled browser: node tools/run.mjs bench/throttled.ts [TIMES]
const server = await serve();
try {
  const lines = await measureThrottled({ address: server.address, times: Number(process.argv[2] ?? 3) });
  for (const line of lines) console.log(describeThrottled(line));
  console.log(`\n${throttledTable(lines)}`);
} finally {
  server.stop();
}
