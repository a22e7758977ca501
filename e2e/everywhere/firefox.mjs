import { readFile, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { ended, launch, until } from './process.mjs';

/**
 * Firefox over Marionette, its own remote control (what geckodriver speaks): the commands of WebDriver as JSON over a
 * socket. So no driver and no package is needed.
 */
export async function openFirefox({ folder, downloads, scheme }) {
  const portFile = join(folder, 'MarionetteActivePort');
  await writeFile(join(folder, 'user.js'), preferences(downloads, scheme));
  await writeFile(portFile, '');
  const firefox = launch(
    process.env.FIREFOX ?? 'firefox-esr',
    ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', folder, 'about:blank'],
    { HOME: folder, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900' },
  );
  const port = Number(await until('Firefox listens', () => readFile(portFile, 'utf8'), 60_000));
  const send = await speak(port);
  const { capabilities } = await send('WebDriver:NewSession', {});
  const execute = async (script, ...args) => (await send('WebDriver:ExecuteScript', { script, args })).value;
  const inChrome = async (script, ...args) => {
    await send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await execute(script, ...args);
    } finally {
      await send('Marionette:SetContext', { value: 'content' });
    }
  };
  return {
    name: `Firefox ${capabilities.browserVersion} (${capabilities['moz:buildID']})`,
    execute,
    navigate: (url) => send('WebDriver:Navigate', { url }),
    reload: () => send('WebDriver:Refresh', {}),
    click: (id) => send('WebDriver:ElementClick', { id }),
    type: (id, text) => send('WebDriver:ElementSendKeys', { id, text }),
    actions: (actions) => send('WebDriver:PerformActions', { actions }),
    picture: async (full = false) => (await send('WebDriver:TakeScreenshot', { full })).value,
    /** The window cannot be as narrow as a phone, so the page within it is made so, as developer tools do. */
    async resize(width, height) {
      await send('WebDriver:SetWindowRect', { width: Math.max(width, 600), height: height + 200 });
      await inChrome(
        `Object.assign(gBrowser.selectedBrowser.style, { width: arguments[0] + 'px', height: arguments[1] + 'px',
           minWidth: arguments[0] + 'px', maxWidth: arguments[0] + 'px', minHeight: arguments[1] + 'px', maxHeight: arguments[1] + 'px' });`,
        width,
        height,
      );
    },
    /** Everything the browser said about the page: uncaught errors, refused by policy, console.error. */
    complaints: (origin) => inChrome(COMPLAINTS, origin),
    async quit() {
      await send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {});
      await ended(firefox);
    },
    async kill() {
      firefox.kill('SIGKILL');
      await ended(firefox);
    },
  };
}

const COMPLAINTS = `
  const said = Services.console.getMessageArray().flatMap((message) => {
    if (!(message instanceof Ci.nsIScriptError)) return [];
    const kind = message.flags & Ci.nsIScriptError.warningFlag ? 'warning' : 'error';
    return message.sourceName.startsWith(arguments[0]) ? [kind + ' ' + message.category + ': ' + message.errorMessage] : [];
  });
  const logged = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage).getEvents()
    .filter(({ level, filename }) => ['error', 'warn', 'assert'].includes(level) && !/^(chrome|resource):/.test(filename))
    .map((event) => 'console.' + event.level + ': ' + event.arguments.join(' '));
  return [...said, ...logged];`;

function preferences(downloads, scheme) {
  const values = {
    'marionette.port': 0,
    // Nothing leaves this machine: whatever the browser itself would ask goes to a closed port.
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': '127.0.0.1',
    'network.proxy.failover_direct': false,
    'app.update.auto': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    // What is printed goes into a file, unasked.
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
    'print.printer_Mozilla_Save_to_PDF.print_to_filename': join(downloads, 'printed.pdf'),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

/** Connects, and gives a function that sends one command and resolves with its answer. */
async function speak(port) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map();
  let heard = Buffer.alloc(0);
  let last = 0;
  const hello = new Promise((resolve, reject) => {
    waiting.set('hello', resolve);
    socket.once('error', reject);
  });
  const read = ([, id, error, result]) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error === null) resolve(result);
    else reject(new Error(`${error.error}: ${error.message}`));
  };
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    for (;;) {
      const colon = heard.indexOf(':');
      const length = Number(heard.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || heard.length < colon + 1 + length) return;
      const message = JSON.parse(heard.subarray(colon + 1, colon + 1 + length).toString());
      heard = heard.subarray(colon + 1 + length);
      if (Array.isArray(message)) read(message);
      else waiting.get('hello')();
    }
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject?.(new Error('Firefox has gone'));
  });
  await hello;
  waiting.delete('hello');
  return (name, parameters) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
