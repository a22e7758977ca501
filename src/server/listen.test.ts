import { expect, it } from 'vitest';
import { listen } from './listen.ts';

const host = '127.0.0.1';
const portOf = (address: string) => Number(new URL(address).port);

it('takes another free port where none was asked for', async () => {
  const first = await listen({ port: undefined, host });
  const second = await listen({ port: undefined, host });
  expect(portOf(first.address)).not.toBe(portOf(second.address));
  await first.close();
  await second.close();
});

it('says so where the port asked for is taken', async () => {
  const first = await listen({ port: 0, host });
  const port = portOf(first.address);
  await expect(listen({ port, host })).rejects.toThrow(`--port: ${port} is in use`);
  await first.close();
});
