import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { listen } from './listen.ts';

const host = '127.0.0.1';
const folder = 'public';
const portOf = (address: string) => Number(new URL(address).port);

it('takes another free port where none was asked for', async () => {
  const first = await listen({ port: undefined, host, folder });
  const second = await listen({ port: undefined, host, folder });
  expect(portOf(first.address)).not.toBe(portOf(second.address));
  await first.close();
  await second.close();
});

it('says so where the port asked for is taken', async () => {
  const first = await listen({ port: 0, host, folder });
  const port = portOf(first.address);
  await expect(listen({ port, host, folder })).rejects.toThrow(`--port: ${port} is in use`);
  await first.close();
});

it('says so where the address is none of this machine', async () => {
  await expect(listen({ port: 0, host: '203.0.113.7', folder })).rejects.toThrow(
    '--host: 203.0.113.7 is no address of this machine',
  );
});

it('stops at once, also while a browser keeps a connection on which it has asked nothing', async () => {
  const { address, close } = await listen({ port: 0, host, folder });
  const idle = connect(portOf(address), host);
  await once(idle, 'connect');
  await Promise.all([close(), once(idle, 'close')]);
  // Node by itself would wait for a minute.
}, 20_000);
