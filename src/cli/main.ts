import { leave, type Streams } from './leave.ts';
import { run } from './run.ts';

const streams: Streams = { out: process.stdout, err: process.stderr };
process.exitCode = await leave(
  run(process.argv.slice(2)).catch((error: unknown) => ({
    exit: 1,
    out: '',
    err: `prelude met a fault of its own (${error instanceof Error ? error.message.split('\n')[0] : error}); your files are as they were\n`,
  })),
  streams,
);
