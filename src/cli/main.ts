import { run } from './run.ts';

const { exit, out, err } = await run(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exit;
