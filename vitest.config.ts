import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import { chromiumArguments, findChromium } from './tools/chromium.mjs';
import { contentSeed } from './tools/content-seed.ts';

const browser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath: await findChromium(), args: chromiumArguments } }),
  instances: [{ browser: 'chromium' as const }],
};
const deep = process.env.PRELUDE_DEEP === '1';
// The deep run draws anew each time.
const seed = deep ? Date.now() % 2 ** 31 : contentSeed('src');
console.log(`random cases drawn with seed ${seed}`);
const shared = {
  env: { PRELUDE_DEEP: deep ? '1' : '', PRELUDE_SEED: `${seed}` },
  testTimeout: deep ? 3_600_000 : 60_000,
};

/** What takes longest begins first, so that no core waits for it at the end. */
class SlowFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const isSlow = ({ moduleId }: (typeof files)[number]) => /\/(lived-year|why-not)\.test\./.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isSlow), ...sorted.filter((file) => !isSlow(file))];
  }
}

export default defineConfig({
  test: {
    // Of two cores vitest would leave one free.
    maxWorkers: '100%',
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'node',
          setupFiles: 'tools/seed.ts',
          // Nothing tested keeps state in a module, so that files may share what they have loaded.
          isolate: false,
          include: ['{src,build,bench}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.browser.test.*'],
        },
      },
      {
        plugins: [react()],
        // Found out one by one on a first run, they would be bundled anew in the middle of it, and React be there twice.
        optimizeDeps: { include: ['react', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client', 'wouter'] },
        test: { ...shared, name: 'browser', include: ['src/**/*.browser.test.{ts,tsx}'], browser },
      },
    ],
  },
});
