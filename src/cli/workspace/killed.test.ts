import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prelude-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('leaves the whole old file or the whole new one when it is killed at any moment', async () => {
  const times = process.env.PRELUDE_DEEP === '1' ? 100 : 5;
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'src/cli/workspace/command.ts',
      outDir: join(folder, 'cli'),
      emptyOutDir: true,
      rolldownOptions: { output: { entryFileNames: 'main.mjs' } },
    },
  });
  const program = pathToFileURL(join(folder, 'cli', 'main.mjs')).href;
  const empty =
    '{\n"clock":"000000000-0000",\n"device":"d",\n"format":"prelude-workspace",\n"records":[],\n"version":2\n}\n';
  const cards = Array.from(
    { length: 400 },
    (_, n) => `BEGIN:VCARD\nVERSION:3.0\nFN:Person ${n}\nUID:${n}\nEND:VCARD\n`,
  ).join('');
  const people = join(folder, 'people.vcf');
  writeFileSync(people, cards);
  const outcomes = { before: 0, after: 0, torn: 0 };
  // Hunts the moment at which the new file takes the place of the old one.
  let wait = 0;
  for (let time = 0; time <= times; time += 1) {
    const path = join(folder, `${time}.json`);
    writeFileSync(path, empty);
    const started = performance.now();
    const child = spawn(
      process.execPath,
      [
        '-e',
        `import(${JSON.stringify(program)}).then((m) => m.workspaceCommand(${JSON.stringify(['import', path, people])}, false))`,
      ],
      { stdio: 'ignore' },
    );
    const ended = new Promise((resolve) => child.on('exit', resolve));
    // The first one runs to its end and tells how long that takes.
    const kill = time > 0 ? setTimeout(() => child.kill('SIGKILL'), wait) : undefined;
    await ended;
    clearTimeout(kill);
    const text = readFileSync(path, 'utf8');
    if (time === 0) {
      wait = performance.now() - started;
      expect(JSON.parse(text).records.length).toBe(400);
      continue;
    }
    if (text === empty) outcomes.before += 1;
    else if (JSON.parse(text).records.length === 400) outcomes.after += 1;
    else outcomes.torn += 1;
    wait *= text === empty ? 1.05 : 0.93;
  }
  console.log(`killed ${times} imports: ${outcomes.before} old, ${outcomes.after} new, ${outcomes.torn} torn`);
  expect(outcomes.torn).toBe(0);
});
