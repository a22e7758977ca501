import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packFolder } from './pack.mjs';
import { root } from './root.mjs';

/** Builds the web app into dist/app, where its sources have changed. */
export async function buildApp() {
  await whenStale('app', async (vite) => {
    await vite.build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
    packFolder(join(root, 'dist', 'app'));
  });
}

/** Bundles one entry for Node, dependencies and data included, and gives the path of the program. */
export async function buildNode(entry, outDir) {
  await whenStale(
    outDir,
    async (vite) => {
      await vite.build({
        root,
        configFile: false,
        logLevel: 'warn',
        json: { stringify: true },
        ssr: { noExternal: true },
        build: {
          ssr: join(root, entry),
          outDir: join(root, outDir),
          emptyOutDir: true,
          target: 'node20',
          rolldownOptions: { output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' } },
        },
      });
    },
    entry,
  );
  return join(root, outDir, 'main.js');
}

async function whenStale(name, work, salt = '') {
  const stamp = join(root, '.build', `${name.replaceAll('/', '-')}.stamp`);
  const now = fingerprint(salt);
  const output = join(root, name === 'app' ? 'dist/app/index.html' : `${name}/main.js`);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  await work(await import('vite'));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
}

/** Changes whenever a source, a data file or the lock file does. */
function fingerprint(salt) {
  const hash = createHash('sha256').update(salt).update(process.version);
  const walk = (path) => {
    const at = join(root, path);
    if (!existsSync(at)) return;
    const { mtimeMs, size } = statSync(at);
    if (statSync(at).isDirectory()) for (const name of readdirSync(at).sort()) walk(`${path}/${name}`);
    else if (!/\.test\.tsx?$/.test(path)) hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const path of [
    'src',
    'data',
    'samples',
    'bench',
    'build',
    'public',
    'tools',
    'index.html',
    'vite.config.ts',
    'package-lock.json',
  ])
    walk(path);
  return hash.digest('hex');
}
