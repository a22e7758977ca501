import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { build, type Plugin } from 'vite';
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

/** The built app and server, in a folder of its own. */
export async function copyOfDist(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await cp(join(root, 'dist', 'app'), join(folder, 'app'), { recursive: true });
  await cp(join(root, 'dist', 'server'), join(folder, 'server'), { recursive: true });
  return folder;
}

/** The same app as its next version would be: every file of code has another name, and the page says which it is. */
export async function nextVersion(folder: string): Promise<string> {
  const marked: Plugin = {
    name: 'next-version',
    renderChunk: (code) => ({ code: `${code}\nglobalThis.__version = 'next';`, map: null }),
    transformIndexHtml: (html) => html.replace('<html ', '<html data-version="next" '),
  };
  await cp(join(root, 'dist', 'server'), join(folder, 'server'), { recursive: true });
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    plugins: [marked],
    build: { outDir: join(folder, 'app'), emptyOutDir: true },
  });
  return folder;
}

/** A browser that keeps its profile in a folder, as a phone does, service worker included. */
export async function startBrowser(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: await findChromium(),
    args: [...chromiumArguments],
    serviceWorkers: 'allow',
  });
}
