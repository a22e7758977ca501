import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from './app.ts';

const FIRST_PORT = 8080;

export interface Listening {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the built app on the given port; without one, on 8080 or whichever port is free. */
export async function listen({ port, host }: { port: number | undefined; host: string }): Promise<Listening> {
  if (port !== undefined) return open(port, host);
  return open(FIRST_PORT, host).catch(() => open(0, host));
}

function open(port: number, host: string): Promise<Listening> {
  const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'app');
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: createApp(folder).fetch, port, hostname: host }, (info) => {
      resolve({
        address: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${info.port}/`,
        close: () => new Promise((done) => server.close(() => done())),
      });
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`--port: ${port} is in use; give another, or none for a free one`)
          : error,
      );
    });
  });
}
