// Installs what is missing, checks types, style and dead code, then runs every test: npm test, npm run test:deep
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp, buildNode } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { root } from './root.mjs';

const deep = process.argv.includes('--deep');
const results = join(root, 'test-results');
install('test');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

// First, because a browser that was brought along says in this environment where its libraries are.
const chromium = await findChromium();
const env = {
  ...process.env,
  CHROMIUM_PATH: chromium,
  PRELUDE_DEEP: deep ? '1' : '',
};
const run = (command, ...args) => {
  const { status } = spawnSync(join(root, 'node_modules', '.bin', command), args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status ?? 1;
};

/** Runs one after the other until one fails, side by side with what else runs; each speaks when it is done. */
async function check(...commands) {
  for (const [command, ...args] of commands) {
    const status = await new Promise((resolve) => {
      const said = [];
      const child = spawn(join(root, 'node_modules', '.bin', command), args, {
        cwd: root,
        env,
        shell: process.platform === 'win32',
      });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
      child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
      child.on('close', (code) => {
        process.stdout.write(Buffer.concat(said));
        resolve(code ?? 1);
      });
    });
    if (status !== 0) return status;
  }
  return 0;
}

async function build() {
  await buildApp();
  await buildNode('src/cli/main.ts', 'dist/cli');
  await buildNode('src/server/main.ts', 'dist/server');
}

// What needs one core each, side by side. Only once all is checked is it told that something could not be built.
const built = build().then(
  () => null,
  (error) => error,
);
const statuses = await Promise.all([
  check(['tsc', '-b', 'src'], ['biome', 'check', '--error-on-warnings', '.'], ['knip']),
  check(['tsc', '-p', '.']),
]);
const failed = statuses.find((status) => status !== 0);
if (failed !== undefined) process.exit(failed);
const unbuilt = await built;
if (unbuilt !== null) throw unbuilt;

const unit = run(
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  '--outputFile.json=test-results/vitest.json',
);
const walks = run('playwright', 'test');

const totals = [unitTotals(), walkTotals()];
const sum = (key) => totals.reduce((total, t) => total + t[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(unit || walks || (sum('failed') > 0 || sum('passed') === 0 ? 1 : 0));

function unitTotals() {
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = read('vitest.json');
  // A file that fails to load fails no single test; it must still be seen.
  return { passed: numPassedTests, failed: numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites)) };
}

function walkTotals() {
  const { stats, errors } = read('playwright.json');
  // What keeps all walks from beginning fails no single one; it must still be seen.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky || errors.length };
}

function read(name) {
  try {
    return JSON.parse(readFileSync(join(results, name), 'utf8'));
  } catch {
    return {
      numPassedTests: 0,
      numFailedTests: 1,
      numFailedTestSuites: 1,
      success: false,
      stats: { expected: 0, unexpected: 1, flaky: 0 },
      errors: [],
    };
  }
}
