import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { leave } from './leave.ts';

/** A stream that fails with a code, or takes all it is given, slowly. */
function stream(code?: string): Writable & { text: string } {
  const made = new Writable({
    write(chunk, _encoding, done) {
      if (code !== undefined) return done(Object.assign(new Error(`write ${code}`), { code }));
      setTimeout(() => {
        target.text += String(chunk);
        done();
      }, 5);
    },
  });
  const target = Object.assign(made, { text: '' });
  return target;
}

const answer = Promise.resolve({ exit: 1, out: 'answer\n', err: 'note\n' });

it('has written everything when it gives the exit code', async () => {
  const [out, err] = [stream(), stream()];
  expect(await leave(answer, { out, err })).toBe(1);
  expect([out.text, err.text]).toEqual(['answer\n', 'note\n']);
});

it('takes a reader that leaves early for no fault', async () => {
  const err = stream();
  expect(await leave(answer, { out: stream('EPIPE'), err })).toBe(1);
  expect(err.text).toBe('note\n');
  expect(await leave(answer, { out: stream(), err: stream('EPIPE') })).toBe(1);
});

it('says in one line why standard output cannot be written', async () => {
  const err = stream();
  expect(await leave(answer, { out: stream('ENOSPC'), err })).toBe(2);
  expect(err.text).toBe('note\nstandard output: cannot be written: the disk is full\n');
});
