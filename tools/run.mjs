// Bundles one TypeScript program of the project and runs it: node tools/run.mjs build/calibrate.ts [ARGUMENTS]
import { spawnSync } from 'node:child_process';
import { buildNode } from './build.mjs';
import { install } from './install.mjs';

const [entry, ...args] = process.argv.slice(2);
install('test');
const program = await buildNode(entry, `.build/${entry.replace(/\.ts$/, '')}`);
process.exit(spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' }).status ?? 1);
