import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DiskSteps, replaceFile } from './replace-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prelude-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const before = Buffer.from('before');
const fresh = (): string => {
  const path = join(mkdtempSync(join(folder, 'in-')), 'workspace.json');
  writeFileSync(path, before);
  return path;
};
const filesBeside = (path: string) => readdirSync(join(path, '..'));
const failure = (code: string) => Object.assign(new Error(code), { code });
/** A disk whose one step fails. */
const failing = (step: 'open' | 'writeFile' | 'sync' | 'close' | 'chmod' | 'rename', code: string): DiskSteps => ({
  open: async (path, flags, mode) => {
    if (step === 'open') throw failure(code);
    const file = await open(path, flags, mode);
    return new Proxy(file, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        return async (...args: readonly unknown[]) => {
          // A full disk may take half of it.
          if (name === 'writeFile' && step === name) await target.write('bef');
          if (name === 'close' && step === name) await target.close();
          if (name === step) throw failure(code);
          return Reflect.apply(value, target, args);
        };
      },
    }) as FileHandle;
  },
  rename: async (from, to) => {
    if (step === 'rename') throw failure(code);
    await rename(from, to);
  },
});

it('replaces a file by another text', async () => {
  const path = fresh();
  expect(await replaceFile(path, before, 'after')).toEqual({ ok: true, value: null });
  expect(readFileSync(path, 'utf8')).toBe('after');
  expect(filesBeside(path)).toEqual(['workspace.json']);
});

it.each([
  ['open', 'EACCES', /permissions/],
  ['open', 'EROFS', /cannot be written here/],
  ['writeFile', 'ENOSPC', /the disk is full/],
  ['sync', 'EIO', /cannot be read or written \(EIO\)/],
  ['close', 'ENOSPC', /the disk is full/],
  ['chmod', 'EPERM', /permissions/],
  ['rename', 'EPERM', /permissions/],
] as const)('keeps the old file, and nothing beside it, where %s fails with %s', async (step, code, line) => {
  const path = fresh();
  const done = await replaceFile(path, before, 'after', failing(step, code));
  expect(done.ok ? '' : done.error.map(({ message }) => message).join()).toMatch(line);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(filesBeside(path)).toEqual(['workspace.json']);
});

it('keeps what another program wrote meanwhile', async () => {
  const path = fresh();
  writeFileSync(path, 'theirs');
  const done = await replaceFile(path, before, 'after');
  expect(done.ok ? '' : done.error[0]?.message).toMatch(/was changed by another program meanwhile/);
  expect(readFileSync(path, 'utf8')).toBe('theirs');
});

it('says when the file is gone', async () => {
  const done = await replaceFile(join(folder, 'gone.json'), before, 'after');
  expect(done.ok ? '' : done.error[0]?.message).toBe('is not there; check the name');
});
