import { defineConfig } from '@playwright/test';
import { chromiumArguments, findChromium } from './tools/chromium.mjs';

const port = 4173;
const OWN_BROWSERS = /(offline|survives-kill|survives-100-kills)\.spec\.ts/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/walks',
  // A walk waits more than it works.
  workers: 3,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // A service worker would answer what a walk intercepts; e2e/offline.spec.ts has browsers of its own with one.
    serviceWorkers: 'block',
    // What fades and slides is painted anew for every frame.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath: await findChromium(), args: chromiumArguments },
  },
  // Walks with browsers of their own take longest: they begin, so that no worker waits for them at the end.
  projects: [
    { name: 'own browsers', testMatch: OWN_BROWSERS },
    { name: 'walks', testIgnore: OWN_BROWSERS },
  ],
  webServer: {
    command: `node dist/server/main.js --port ${port}`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
});
