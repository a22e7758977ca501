import { serve } from '@hono/node-server';
import { createApp } from './app.ts';
import type { Settings } from './settings.ts';

const FIRST_PORT = 8080;

export interface Listening {
  readonly address: string;
  close(): Promise<void>;
}

interface Place extends Settings {
  /** Holds the built app. */
  readonly folder: string;
}

/** Serves the built app on the given port; without one, on 8080 or whichever port is free. */
export async function listen({ port, host, folder }: Place): Promise<Listening> {
  if (port !== undefined) return open(port, host, folder);
  return open(FIRST_PORT, host, folder).catch(() => open(0, host, folder));
}

function open(port: number, host: string, folder: string): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: createApp(folder).fetch, port, hostname: host }, (info) => {
      resolve({
        address: `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${info.port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            // A browser keeps one open that it has asked nothing on yet; Node would wait a minute for it.
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
    server.on('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(TROUBLE[error.code ?? '']?.(port, host) ?? error.message));
    });
  });
}

const TROUBLE: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `--port: ${port} is in use; give another, or none for a free one`,
  EACCES: (port) => `--port: ${port} may not be used by you; give one above 1023`,
  ENOTFOUND: (_, host) => `--host: ${host} is no address; give one such as 127.0.0.1`,
  EADDRNOTAVAIL: (_, host) => `--host: ${host} is no address of this machine; give one such as 127.0.0.1`,
};
