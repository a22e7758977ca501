import { parseArgs } from 'node:util';
import { listen } from './listen.ts';

const { values } = parseArgs({ options: { port: { type: 'string' }, host: { type: 'string' } } });
const given = values.port ?? process.env.PORT;
const port = given === undefined ? undefined : Number(given);

if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port <= 65535)) {
  console.error(`--port: ${given} is not a port; give a whole number from 0 to 65535`);
  process.exit(2);
}

const { address, close } = await listen({ port, host: values.host ?? '127.0.0.1' }).catch((error: Error) => {
  console.error(error.message);
  process.exit(2);
});
console.log(`Prelude is ready: ${address}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => close().then(() => process.exit(0)));
