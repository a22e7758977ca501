import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from './listen.ts';
import { readSettings } from './settings.ts';

const settings = readSettings(process.argv.slice(2), process.env.PORT);
if (!settings.ok) stop(settings.error);

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'app');
if (!existsSync(join(folder, 'index.html'))) stop(`${folder}: holds no app; build it with npm start`);

const { address, close } = await listen({ ...settings.value, folder }).catch((error: Error) => stop(error.message));
console.log(`Prelude is ready: ${address}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close().then(() => process.exit(0)));

function stop(line: string): never {
  console.error(line);
  process.exit(2);
}
