import type { Page } from 'playwright';

/** A task that held up the page, and which of its scripts took longest. */
interface LongTask {
  readonly ms: number;
  readonly where: string;
}

export interface Watched {
  /** From the first input of the step, as the browser counts it, to what was waited for; milliseconds. */
  readonly ms: number;
  /** The slowest answer to a single tap or key until the next painting; 0 where there was none slower than 16 ms. */
  readonly answerMs: number;
  readonly longest: LongTask;
}

interface Kept {
  readonly tasks: { readonly start: number; readonly ms: number }[];
  readonly frames: { readonly start: number; readonly ms: number; readonly where: string }[];
  readonly events: { readonly start: number; readonly ms: number }[];
}

declare global {
  var kept: Kept;
}

/** Runs in the page before the app does: keeps long tasks, long frames with their scripts, and slow answers. */
export function keepTimings(): void {
  globalThis.kept = { tasks: [], frames: [], events: [] };
  const { kept } = globalThis;
  const observe = (type: string, keep: (entry: PerformanceEntry) => void, options = {}): void => {
    new PerformanceObserver((list) => list.getEntries().forEach(keep)).observe({ type, buffered: true, ...options });
  };
  observe('longtask', ({ startTime, duration }) => kept.tasks.push({ start: startTime, ms: duration }));
  observe('long-animation-frame', (entry) => {
    type Script = {
      duration: number;
      sourceURL: string;
      sourceFunctionName: string;
      sourceCharPosition: number;
      invoker: string;
    };
    const { scripts } = entry as unknown as { readonly scripts: readonly Script[] };
    const [slowest] = [...scripts].sort((a, b) => b.duration - a.duration);
    const file = slowest?.sourceURL.split('/').at(-1) ?? '';
    const where = slowest
      ? `${Math.round(slowest.duration)} ms in ${slowest.invoker} ${slowest.sourceFunctionName} ${file}:${slowest.sourceCharPosition}`
      : 'style, layout or painting';
    kept.frames.push({ start: entry.startTime, ms: entry.duration, where });
  });
  observe(
    'event',
    (entry) => {
      const { interactionId } = entry as PerformanceEntry & { readonly interactionId: number };
      if (interactionId > 0) kept.events.push({ start: entry.startTime, ms: entry.duration });
    },
    { durationThreshold: 16 },
  );
}

/** Moves the page's calendar to that time; Playwright's own clock would replace `performance.now`, too. */
export function liveOn(time: string): void {
  const Real = Date;
  const ahead = new Real(time).getTime() - Real.now();
  globalThis.Date = class extends Real {
    constructor(...parts: readonly []) {
      if (parts.length === 0) super(Real.now() + ahead);
      else super(...parts);
    }
    static override now(): number {
      return Real.now() + ahead;
    }
  } as DateConstructor;
}

/** Does a step and gives what the browser measured of it. `arrived` gives the time of the page's clock when it is there. */
export async function watch(page: Page, step: () => Promise<void>, arrived: () => Promise<number>): Promise<Watched> {
  const from = await page.evaluate(() => performance.now());
  await page.evaluate(() => {
    addEventListener(
      'pointerdown',
      ({ timeStamp }) => {
        document.documentElement.dataset.first ??= String(timeStamp);
      },
      { capture: true },
    );
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        document.documentElement.dataset.first ??= String(timeStamp);
      },
      { capture: true },
    );
    delete document.documentElement.dataset.first;
  });
  await step();
  const there = await arrived();
  const first = await page.evaluate(() => Number(document.documentElement.dataset.first ?? Number.NaN));
  return { ms: there - (Number.isNaN(first) ? from : first), ...(await slownessSince(page, from)) };
}

/** What was slow since a time of the page's clock, once everything has come to rest. */
export async function slownessSince(page: Page, from: number): Promise<Omit<Watched, 'ms'>> {
  // Entries arrive after the frame, in an idle moment.
  await page.evaluate(
    () => new Promise((resolve) => setTimeout(() => requestIdleCallback(resolve, { timeout: 1000 }), 300)),
  );
  return page.evaluate((start) => {
    const since = <T extends { readonly start: number; readonly ms: number }>(all: readonly T[]) =>
      all.filter((entry) => entry.start + entry.ms > start).sort((a, b) => b.ms - a.ms);
    const { tasks, frames, events } = globalThis.kept;
    const [task] = since(tasks);
    const frame = task && frames.find((f) => f.start <= task.start + task.ms && task.start <= f.start + f.ms);
    return { answerMs: since(events)[0]?.ms ?? 0, longest: { ms: task?.ms ?? 0, where: frame?.where ?? '' } };
  }, from);
}

/** The page's clock at the first frame in which this is there and seen. */
export function seenAt(page: Page, selector: string, text = ''): Promise<number> {
  return page.evaluate(
    ([wanted = '', words = '']) =>
      new Promise<number>((resolve, reject) => {
        const deadline = performance.now() + 60_000;
        const look = (): void => {
          const found = [...document.querySelectorAll<HTMLElement>(wanted)].some(
            // The words first: asking whether a line is seen works out its look, even of one that is far off the screen.
            (element) => (element.textContent ?? '').includes(words) && element.checkVisibility(),
          );
          if (found) resolve(performance.now());
          else if (performance.now() > deadline) reject(new Error(`never seen: ${wanted} ${words}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    [selector, text],
  );
}
