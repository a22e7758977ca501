import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { secureHeaders } from 'hono/secure-headers';

/** The web app's files with a strict policy: nothing inline, nothing from another origin. */
export function createApp(folder: string): Hono {
  const app = new Hono();
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
      },
      // Over plain http on a local network an upgrade would lock the app out.
      strictTransportSecurity: false,
      referrerPolicy: 'no-referrer',
      // The camera reads the QR code of somebody's card: src/app/events/CameraDialog.tsx.
      permissionsPolicy: { camera: ['self'], geolocation: [], microphone: [] },
    }),
  );
  // What the build has not laid beside the file compressed already.
  app.use(compress());
  app.use(async (c, next) => {
    await next();
    const hashed = c.res.ok && c.req.path.startsWith('/assets/');
    c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  app.use('/*', serveStatic({ root: folder, precompressed: true }));
  // Every screen has an address of its own; the app reads it. A missing asset stays missing.
  app.get('/assets/*', (c) => c.notFound());
  app.get('/*', serveStatic({ root: folder, path: 'index.html', precompressed: true }));
  return app;
}
