import * as z from 'zod/mini';
import { err, ok, problem, type Result } from '../base/result.ts';
import { notA, readWith } from '../base/schema.ts';
import { fromBase64, toBase64 } from './sealed-backup-base64.ts';

// Every host has them (Encoding Standard); the bare language does not, so this room's compiler must be told.
declare const TextEncoder: new () => { encode(text: string): Uint8Array<ArrayBuffer> };
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: ArrayBuffer): string };

type Bytes = Uint8Array<ArrayBuffer>;
interface GcmParameters {
  name: 'AES-GCM';
  iv: Bytes;
  additionalData: Bytes;
}

/** What sealing needs of the platform: `globalThis.crypto` is one. `Key` is what the platform calls a key. */
export interface SealingCrypto<Key = unknown> {
  readonly subtle: {
    importKey(format: 'raw', data: Bytes, algorithm: string, extractable: boolean, uses: 'deriveKey'[]): Promise<Key>;
    deriveKey(
      algorithm: { name: 'PBKDF2'; hash: 'SHA-256'; iterations: number; salt: Bytes },
      key: Key,
      derived: { name: 'AES-GCM'; length: 256 },
      extractable: boolean,
      uses: ('encrypt' | 'decrypt')[],
    ): Promise<Key>;
    encrypt(algorithm: GcmParameters, key: Key, data: Bytes): Promise<ArrayBuffer>;
    decrypt(algorithm: GcmParameters, key: Key, data: Bytes): Promise<ArrayBuffer>;
  };
  getRandomValues(bytes: Bytes): Bytes;
}

const SEALED_FORMAT = 'prelude-sealed';

/** OWASP's least for PBKDF2 with HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
/** A file that asks for more would keep the device busy for minutes. */
const MOST_ITERATIONS = 10_000_000;
/** A backup of 40 million characters, encoded. */
const LONGEST = 120_000_000;

const base64 = (length: number) =>
  z
    .string()
    .check(z.refine((text) => fromBase64(text)?.length === length, { error: notA(`${length} bytes in base64`) }));
const headerSchema = z.strictObject({
  format: z.literal(SEALED_FORMAT),
  version: z.literal(1),
  kdf: z.strictObject({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int().check(z.gte(1), z.lte(MOST_ITERATIONS)),
    salt: base64(16),
  }),
  cipher: z.strictObject({ name: z.literal('AES-GCM'), iv: base64(12) }),
});
type Header = z.infer<typeof headerSchema>;
/** The sealed form of a backup; published as JSON Schema. */
export const sealedSchema = z.extend(headerSchema, { data: z.string() });

/**
 * The text encrypted with a passphrase (any that is not empty): AES-256-GCM under a key derived by PBKDF2, the header
 * authenticated with it. Whoever forgets the passphrase has lost the text.
 */
export async function sealBackup<Key>(
  text: string,
  passphrase: string,
  crypto: SealingCrypto<Key>,
  iterations = ITERATIONS,
): Promise<string> {
  if (passphrase === '') throw new RangeError('a passphrase is needed');
  const header: Header = {
    format: SEALED_FORMAT,
    version: 1,
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64(crypto.getRandomValues(new Uint8Array(16))) },
    cipher: { name: 'AES-GCM', iv: toBase64(crypto.getRandomValues(new Uint8Array(12))) },
  };
  const key = await keyOf(header, passphrase, crypto, 'encrypt');
  const data = await crypto.subtle.encrypt(parametersOf(header), key, new TextEncoder().encode(text));
  return written(header, toBase64(new Uint8Array(data)));
}

/** Whether the text is a sealed backup, whole or not. */
export function isSealed(text: string): boolean {
  return /^\uFEFF?\s*\{/.test(text.slice(0, 100)) && text.includes(`"${SEALED_FORMAT}"`);
}

/** The text of a sealed backup; or one line that says why it does not open. */
export async function openSealed<Key>(
  sealed: string,
  passphrase: string,
  crypto: SealingCrypto<Key>,
): Promise<Result<string>> {
  const read = readSealed(sealed);
  if (!read.ok) return read;
  const { data, ...header } = read.value;
  try {
    const key = await keyOf(header, passphrase, crypto, 'decrypt');
    const text = await crypto.subtle.decrypt(parametersOf(header), key, data);
    return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(text));
  } catch {
    return refuse(
      '',
      'does not open: the passphrase is not the one it was sealed with, or the file was altered since (the two look the same from outside)',
    );
  }
}

/** Whether every brace is closed; no text in a sealed backup holds one. */
function isWhole(json: string): boolean {
  return json.split('{').length <= json.split('}').length;
}

type Sealed = Header & { readonly data: Bytes };

function readSealed(sealed: string): Result<Sealed> {
  if (sealed.length > LONGEST) return refuse('', 'is too large for a sealed backup');
  const json = sealed.replace(/^\uFEFF/, '').trim();
  if (!isSealed(json)) return refuse('', 'is not a sealed backup of Prelude');
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    return refuse(
      '',
      isWhole(json)
        ? 'is damaged: it is not valid JSON; choose another copy'
        : 'is cut short: it ends in the middle; choose another copy',
    );
  }
  const version = readWith(z.object({ version: z.number() }), raw);
  if (!version.ok) return version;
  if (version.value.version > 1)
    return refuse(
      'version',
      `${version.value.version} is newer than this Prelude can open (1); update Prelude, then try again`,
    );
  const read = readWith(sealedSchema, raw);
  if (!read.ok) return err(read.error.slice(0, 1));
  const { data, ...header } = read.value;
  const bytes = fromBase64(data);
  // One form alone: a change that decodes to the same bytes is a change all the same.
  if (bytes === undefined || bytes.length < 16 || written(header, data) !== json || toBase64(bytes) !== data)
    return refuse('', 'is damaged or was altered; choose another copy');
  return ok({ ...header, data: bytes });
}

async function keyOf<Key>(
  { kdf }: Header,
  passphrase: string,
  { subtle }: SealingCrypto<Key>,
  use: 'encrypt' | 'decrypt',
): Promise<Key> {
  // The same letters typed on another keyboard may be composed another way.
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const salt = fromBase64(kdf.salt) ?? new Uint8Array();
  return subtle.deriveKey({ ...kdf, salt }, material, { name: 'AES-GCM', length: 256 }, false, [use]);
}

function parametersOf(header: Header): GcmParameters {
  const additionalData = new TextEncoder().encode(written(header));
  return { name: 'AES-GCM', iv: fromBase64(header.cipher.iv) ?? new Uint8Array(), additionalData };
}

/** The one way a sealed backup is written: the format first, so that a file cut short still says what it is. */
function written({ format, version, kdf, cipher }: Header, data?: string): string {
  const { name, hash, iterations, salt } = kdf;
  return JSON.stringify({
    format,
    version,
    kdf: { name, hash, iterations, salt },
    cipher: { name: cipher.name, iv: cipher.iv },
    data,
  });
}

function refuse(at: string, message: string): Result<never> {
  return err([problem(at, message)]);
}
