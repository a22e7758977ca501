// The command line: builds what is stale, then runs it. Only the answer goes to standard output.
import { spawnSync } from 'node:child_process';
import { buildNode } from './build.mjs';
import { install } from './install.mjs';

install('run');
const program = await buildNode('src/cli/main.ts', 'dist/cli');
process.exit(spawnSync(process.execPath, [program, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1);
