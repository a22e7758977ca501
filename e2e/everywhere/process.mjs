import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const running = new Set();

/** Starts a program of which `said` keeps what it prints; it ends with this process. */
export function launch(command, args, environment = {}, options = {}) {
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  child.said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      child.said += chunk;
    });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', (error) => {
    running.delete(child);
    console.error(`${command}: ${error.message}`);
    process.exitCode = 2;
  });
  return child;
}

export function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', resolve));
}

/** The first truthy answer; errors on the way count as "not yet". */
export async function until(what, ask, patience = 30_000) {
  const end = Date.now() + patience;
  let last = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      last = `: ${error.message}`;
    }
    if (Date.now() > end) throw new Error(`not within ${patience / 1000} s: ${what}${last}`);
    await pause(50);
  }
}

process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));
