import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ended, launch, until } from './process.mjs';

const WINDOW = join(dirname(fileURLToPath(import.meta.url)), 'webkit-window.py');

/** WebKitGTK through WebKitWebDriver (W3C WebDriver over http), on a screen of its own. */
export async function openWebKit({ folder, downloads, scheme }) {
  const screen = launch('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp']);
  const display = await until('Xvfb is ready', () => /^\d+$/m.exec(screen.said)?.[0]);
  const port = await freePort();
  const driver = launch(
    'WebKitWebDriver',
    [`--port=${port}`],
    { HOME: folder, XDG_RUNTIME_DIR: folder, DISPLAY: `:${display}`, GDK_BACKEND: 'x11', PYTHONUNBUFFERED: '1' },
    { detached: true },
  );
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  await until('WebKitWebDriver is ready', () => call('GET', '/status'));
  const { sessionId, capabilities } = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': { binary: '/usr/bin/python3', args: [WINDOW, folder, downloads, scheme] },
      },
    },
  });
  const at = (path) => `/session/${sessionId}${path}`;
  const endAll = async () => {
    screen.kill();
    driver.kill();
    await Promise.all([ended(screen), ended(driver)]);
  };
  return {
    name: `${capabilities.browserName} ${capabilities.browserVersion}`,
    execute: (script, ...args) => call('POST', at('/execute/sync'), { script, args }),
    navigate: (url) => call('POST', at('/url'), { url }),
    reload: () => call('POST', at('/refresh'), {}),
    click: (id) => call('POST', at(`/element/${id}/click`), {}),
    type: (id, text) => call('POST', at(`/element/${id}/value`), { text }),
    actions: (actions) => call('POST', at('/actions'), { actions }),
    /** The page as it is, into `printed.pdf`. */
    print: () => writeFile(join(downloads, 'print-now'), ''),
    picture: () => call('GET', at('/screenshot')),
    /** Under the middle of the screen, where the pointer rests: without a window manager the focus follows it. */
    resize: (width, height) => call('POST', at('/window/rect'), { x: (1400 - width) / 2, y: 0, width, height }),
    /** What the window printed of the page's console: errors, and what the policy refused. */
    complaints: async () => driver.said.split('\n').filter((line) => /\bCONSOLE .*(ERROR|WARN)/.test(line)),
    async quit() {
      await call('DELETE', at(''));
      await endAll();
    },
    /** The whole group: driver, window, and its web and network processes, at one stroke. */
    async kill() {
      process.kill(-driver.pid, 'SIGKILL');
      await endAll();
    },
  };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
