import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './tools/chromium.mjs';

const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: await findChromium(), args: chromiumArguments } }),
  instances: [{ browser: 'chromium' as const }],
};
const deep = process.env.PRELUDE_DEEP === '1';
const shared = { env: { PRELUDE_DEEP: deep ? '1' : '' }, testTimeout: deep ? 3_600_000 : 60_000 };

export default defineConfig({
  test: {
    // Of two cores vitest would leave one free.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          // Nothing tested keeps state in a module, so that files may share what they have loaded.
          isolate: false,
          include: ['{src,build,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*'],
        },
      },
      {
        plugins: [react()],
        test: { ...shared, name: 'browser', include: ['src/**/*.browser.test.{ts,tsx}'], browser },
      },
    ],
  },
});
