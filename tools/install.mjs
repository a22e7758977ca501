import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const stampPath = join(root, 'node_modules', '.prelude-install');

/** Installs what is missing: 'run' leaves out everything only tests need. A lock file that has changed installs anew. */
export function install(kind) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const held = existsSync(stampPath) ? readFileSync(stampPath, 'utf8').trim().split(' ') : [];
  if (held[1] === lock && (held[0] === 'test' || held[0] === kind)) return;
  console.error(kind === 'run' ? 'Installing what the app needs …' : 'Installing what the tests need …');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error', ...(kind === 'run' ? ['--omit=dev'] : [])]);
  writeFileSync(stampPath, `${kind} ${lock}\n`);
}

/** Runs npm with its messages on standard error; ends this program where npm fails. */
export function npm(args, cwd = root) {
  const { status } = spawnSync('npm', args, { cwd, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
