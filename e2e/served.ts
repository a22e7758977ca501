import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumArguments, findChromium } from '../tools/chromium.mjs';
import { root } from '../tools/root.mjs';

export interface Server {
  readonly address: string;
  stop(): Promise<void>;
}

/** A server of one's own, so that it can be stopped; `folder` holds `app` and `server` as `dist` does. */
export async function serve(folder: string, port = 0): Promise<Server> {
  const server = spawn(process.execPath, [join(folder, 'server', 'main.js'), '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const address = /http:\S+(?=\/)/.exec(said.toString())?.[0] ?? '';
  return { address, stop: () => ended(server) };
}

async function ended(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  server.kill();
  await gone;
}

/** The built app and server, in a folder of its own; without compressed copies, as its files are changed there. */
export async function copyOfDist(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const filter = (path: string) => !path.endsWith('.gz');
  await cp(join(root, 'dist', 'app'), join(folder, 'app'), { recursive: true, filter });
  await cp(join(root, 'dist', 'server'), join(folder, 'server'), { recursive: true });
  return folder;
}

/**
 * The same app as its next version would be: every file of code has another name, and the page says which it is. Made
 * from what is built rather than built once more, which takes seconds.
 */
export async function nextVersion(folder: string): Promise<string> {
  await copyOfDist(folder);
  const app = join(folder, 'app');
  const built = (await readdir(join(app, 'assets'))).filter((name) => name !== name.replaceAll(HASHED, renamed));
  const texts = [...built.map((name) => join('assets', name)), 'index.html', 'sw.js'];
  for (const path of texts) {
    const text = (await readFile(join(app, path), 'utf8')).replaceAll(HASHED, renamed);
    await rm(join(app, path));
    await writeFile(join(app, path.replace(HASHED, renamed)), marked(path, text));
  }
  return folder;
}

/** A name with the hash of its content: `pick-CUwNG6h-.js`. */
const HASHED = /[\w.-]+-[\w-]{8}\.(?:js|css)\b/g;

function renamed(name: string): string {
  // The hash backwards, and never the same: a next version has no hash of the former's.
  return name.replace(
    /[\w-]{8}(?=\.\w+$)/,
    (hash) => `${[...hash.slice(0, 7)].reverse().join('')}${hash[7] === '0' ? '1' : '0'}`,
  );
}

function marked(path: string, text: string): string {
  if (path === 'index.html') return text.replace('<html ', '<html data-version="next" ');
  if (path === 'sw.js') return text.replace(/(url:"index\.html",revision:")\w/, '$1next');
  return path.endsWith('.js') ? `${text}\nglobalThis.__version = 'next';` : text;
}

/** A browser that keeps its profile in a folder, as a phone does, service worker included. */
export async function startBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    args: [...chromiumArguments],
    serviceWorkers: 'allow',
  });
}
