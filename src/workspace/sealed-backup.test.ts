import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSealed, openSealed, sealBackup } from './sealed-backup.ts';
import { fromBase64, toBase64 } from './sealed-backup-base64.ts';

const { crypto } = globalThis;
const deep = process.env.PRELUDE_DEEP === '1';
/** Fast enough for many cases; the real number is held below. */
const FEW = 10;
const lineOf = async (sealed: string, passphrase = 'a passphrase') => {
  const opened = await openSealed(sealed, passphrase, crypto);
  return opened.ok ? `opened: ${opened.value}` : opened.error.map(({ at, message }) => `${at}: ${message}`).join(' | ');
};
const WRONG = /: does not open: the passphrase is not the one it was sealed with, or the file was altered since/;

it('opens what it sealed, any text under any passphrase', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\ufeffx', 'Núñez 李 😀', '{"a":1}\n'));
  const passphrase = fc.string({ unit: 'binary', minLength: 1 });
  let done = 0;
  await fc.assert(
    fc.asyncProperty(text, passphrase, async (given, words) => {
      const sealed = await sealBackup(given, words, crypto, FEW);
      expect(isSealed(sealed)).toBe(true);
      expect(await openSealed(sealed, words, crypto)).toEqual({ ok: true, value: given });
      done += 1;
    }),
    { numRuns: deep ? 5000 : 100 },
  );
  if (deep) console.log(`sealed backups: ${done} opened as they were sealed`);
});

it('refuses any change of any byte', async () => {
  const sealed = await sealBackup('{"records":[]}', 'a passphrase', crypto, FEW);
  const bytes = new TextEncoder().encode(sealed);
  let refused = 0;
  for (const [at, byte] of bytes.entries()) {
    for (const bit of deep ? [0, 1, 2, 3, 4, 5, 6, 7] : [at % 8]) {
      const altered = bytes.slice();
      altered[at] = byte ^ (1 << bit);
      expect(await lineOf(new TextDecoder().decode(altered)), `byte ${at}, bit ${bit}`).not.toMatch(/^opened/);
      refused += 1;
    }
  }
  expect(refused).toBeGreaterThanOrEqual(bytes.length);
  if (deep) console.log(`sealed backups: ${refused} changes of one bit, all refused`);
});

it('refuses what is cut short anywhere, and says so', async () => {
  const sealed = await sealBackup('some text', 'a passphrase', crypto, FEW);
  for (let length = 27; length < sealed.length; length += 1)
    expect(await lineOf(sealed.slice(0, length))).toMatch(/^: is cut short: it ends in the middle/);
});

it('never seals the same text the same way twice, and shows nothing of it', async () => {
  const [one, two] = [await sealBackup('secret', 'x', crypto, FEW), await sealBackup('secret', 'x', crypto, FEW)];
  expect(one).not.toBe(two);
  expect(one).not.toContain('secret');
});

it('derives its key by 600,000 rounds unless told otherwise', async () => {
  const sealed = await sealBackup('text', 'a passphrase', crypto);
  expect(JSON.parse(sealed)).toMatchObject({
    format: 'prelude-sealed',
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 },
    cipher: { name: 'AES-GCM' },
  });
  expect(await lineOf(sealed)).toBe('opened: text');
});

it('takes a passphrase for the same however its letters are composed', async () => {
  const sealed = await sealBackup('text', 'contraseña ñ', crypto, FEW);
  expect(await lineOf(sealed, 'contraseña ñ'.normalize('NFD'))).toBe('opened: text');
  expect(await lineOf(`\ufeff${sealed}\n`, 'contraseña ñ')).toBe('opened: text');
});

it('tells what is wrong in a line of its own', async () => {
  const sealed = await sealBackup('text', 'a passphrase', crypto, FEW);
  const with_ = (change: object) => JSON.stringify({ ...JSON.parse(sealed), ...change });
  const kdf = JSON.parse(sealed).kdf;
  expect(await lineOf(sealed, 'another')).toMatch(WRONG);
  expect(await lineOf(with_({ kdf: { ...kdf, iterations: FEW + 1 } }))).toMatch(WRONG);
  expect(await lineOf(with_({ data: toBase64(new Uint8Array(40)) }))).toMatch(WRONG);
  expect(await lineOf(with_({ version: 2 }))).toBe(
    'version: 2 is newer than this Prelude can open (1); update Prelude, then try again',
  );
  expect(await lineOf(with_({ version: 0 }))).toBe('version: 0 is not one of 1');
  expect(await lineOf(with_({ kdf: { ...kdf, iterations: 1e9 } }))).toMatch(
    /^kdf\.iterations: 1000000000 is more than 10000000/,
  );
  expect(await lineOf(with_({ kdf: { ...kdf, iterations: 0 } }))).toMatch(/^kdf\.iterations: 0 is less than 1/);
  expect(await lineOf(with_({ kdf: { ...kdf, salt: 'x' } }))).toMatch(/^kdf\.salt: "x" is not 16 bytes in base64/);
  expect(await lineOf(with_({ cipher: { name: 'none', iv: 'x' } }))).toMatch(/^cipher\.name: "none" is not/);
  expect(await lineOf(with_({ data: '!' }))).toBe(': is damaged or was altered; choose another copy');
  expect(await lineOf(with_({ more: 1 }))).toMatch(/"more" is not a field of this format/);
  expect(await lineOf('{"format":"prelude-workspace"}')).toBe(': is not a sealed backup of Prelude');
  expect(await lineOf('')).toBe(': is not a sealed backup of Prelude');
  expect(await lineOf('{"format":"prelude-sealed",,}')).toBe(': is damaged: it is not valid JSON; choose another copy');
});

it('seals with no empty passphrase', async () => {
  await expect(sealBackup('text', '', crypto, FEW)).rejects.toThrow(RangeError);
});

it('never throws, whatever it should open', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((x) => `{"format":"prelude-sealed",${x}}`),
      ),
      async (text) => {
        expect(await lineOf(text)).not.toMatch(/^opened|^$/);
      },
    ),
    { numRuns: deep ? 5000 : 100 },
  );
});

it('writes base64 that is read back, of any length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    }),
  );
  const large = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);
  expect(fromBase64(toBase64(large))).toEqual(large);
});
