import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      // The user says when a newer version takes over; src/app/offline asks.
      registerType: 'prompt',
      // They are among the files that are built.
      includeManifestIcons: false,
      // Registered from the bundle: the Content-Security-Policy allows no script in the page.
      injectRegister: null,
      manifest: {
        id: '/',
        name: 'Prelude',
        short_name: 'Prelude',
        description:
          'Relationships, programs and the list to apply to, for international medical graduates in a preliminary year. Offline, no account.',
        lang: 'en',
        categories: ['medical', 'productivity', 'education'],
        start_url: '/',
        scope: '/',
        display: 'standalone',
        // Light; index.html names both.
        theme_color: '#f4f6f5',
        background_color: '#f4f6f5',
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
        shortcuts: [
          {
            name: 'Log a moment',
            short_name: 'Log',
            url: '/today',
            icons: [{ src: '/icon-192.png', sizes: '192x192' }],
          },
          { name: 'People', url: '/people', icons: [{ src: '/icon-192.png', sizes: '192x192' }] },
        ],
      },
      workbox: {
        // Everything that is built, or a screen would be missing without a network; e2e/offline.spec.ts counts the files.
        globPatterns: ['**/*'],
        globIgnores: ['sw.js', 'workbox-*.js', 'manifest.webmanifest'],
        // The build fails on a larger file rather than leaving it out.
        maximumFileSizeToCacheInBytes: 10_000_000,
        navigateFallback: '/index.html',
        // The server's own addresses are no screens.
        navigateFallbackDenylist: [/^\/assets\//, /^\/api\//],
        // The page of the first visit, too, works without a network from then on.
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        runtimeCaching: [
          {
            // What a tab of the former version still asks for after another tab took the update: see keep-former.ts.
            urlPattern: /\/assets\/[^/]+$/,
            handler: 'CacheFirst',
            options: { cacheName: 'prelude-former', expiration: { maxEntries: 300, purgeOnQuotaError: true } },
          },
        ],
      },
    }),
  ],
  json: { stringify: true },
  worker: { format: 'es' },
  build: {
    outDir: 'dist/app',
    emptyOutDir: true,
    target: ['es2022', 'safari16.4', 'firefox115', 'chrome111'],
    modulePreload: {
      polyfill: false,
      // A table of what each screen imports would be in the first load, and its links cost a slow phone half a second.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'html' ? files : files.filter((file) => file.endsWith('.css')),
    },
    // Inlined assets would need `data:` in the Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every screen needs, in one file and not in twenty: fewer requests, and smaller together.
        codeSplitting: { groups: [{ name: 'records', test: /src[\\/](network[\\/]records|base)[\\/]/ }] },
      },
    },
  },
});
