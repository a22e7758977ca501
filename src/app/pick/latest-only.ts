/**
 * Runs one thing at a time and, of all that is asked meanwhile, only the newest: typing never queues up work.
 * Gives undefined for an input that a newer one has overtaken.
 */
export function latestOnly<I, O>(run: (input: I) => Promise<O>): (input: I) => Promise<O | undefined> {
  let running: Promise<unknown> = Promise.resolve();
  let newest = 0;
  return async (input) => {
    const mine = ++newest;
    const before = running;
    let finish = () => {};
    running = new Promise<void>((resolve) => {
      finish = resolve;
    });
    try {
      await before;
      if (mine !== newest) return undefined;
      const output = await run(input);
      return mine === newest ? output : undefined;
    } finally {
      finish();
    }
  };
}
