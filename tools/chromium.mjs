import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm } from './install.mjs';
import { root } from './root.mjs';

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium: the machine's own, else one brought by npm for the tests alone (Linux, x64). */
export async function findChromium() {
  for (const path of candidates) if (path && isExecutable(path)) return path;
  const folder = join(root, 'tools', 'browser');
  if (!existsSync(join(folder, 'node_modules', '@sparticuz', 'chromium'))) {
    console.error('No Chromium found; bringing one for the tests …');
    npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
  }
  // Read while the package loads: makes it unpack the system libraries that a bare machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packaged } = await import(
    pathToFileURL(createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium')).href
  );
  return packaged.executablePath();
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
