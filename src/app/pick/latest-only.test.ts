import fc from 'fast-check';
import { expect, it } from 'vitest';
import { latestOnly } from './latest-only.ts';

it('runs the newest of what waits, one at a time, and answers only that', async () => {
  const ran: number[] = [];
  let atOnce = 0;
  const ask = latestOnly(async (input: number) => {
    expect(++atOnce).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1));
    atOnce--;
    ran.push(input);
    return input * 10;
  });
  expect(await Promise.all([ask(1), ask(2), ask(3), ask(4)])).toEqual([undefined, undefined, undefined, 40]);
  expect(ran).toEqual([4]);
});

it('goes on after a failure', async () => {
  const ask = latestOnly(async (input: number) => {
    if (input < 0) throw new Error('no');
    return input;
  });
  await expect(ask(-1)).rejects.toThrow('no');
  expect(await ask(5)).toBe(5);
});

it('always answers the last input', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), async (s, inputs) => {
      const ask = latestOnly(s.scheduleFunction(async (input: number) => input));
      const answers = Promise.all(inputs.map((input) => ask(input)));
      await s.waitFor(answers);
      expect((await answers).at(-1)).toBe(inputs.at(-1));
    }),
  );
});
