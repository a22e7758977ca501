import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from './app.ts';

let folder: string;
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'prelude-'));
  mkdirSync(join(folder, 'app', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'app', 'index.html'), '<!doctype html><title>Prelude</title>');
  writeFileSync(join(folder, 'app', 'assets', 'main-abc.js'), 'export {};');
  app = createApp(join(folder, 'app'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('every answer', () => {
  it.each(['/', '/pick', '/assets/main-abc.js', '/assets/gone.js'])(
    '%s carries a policy without exceptions',
    async (path) => {
      const policy = (await app.request(path)).headers.get('content-security-policy') ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toMatch(/unsafe|data:|http:|https:|\*/);
    },
  );
});

it('gives the camera to its own pages alone, and neither place nor microphone to any', async () => {
  const policy = (await app.request('/')).headers.get('permissions-policy');
  expect(policy).toBe('camera=(self), geolocation=(), microphone=()');
});

it('answers each screen address with the app', async () => {
  for (const path of ['/', '/pick', '/profile', '/about/sources']) {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('Prelude');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  }
});

it('keeps hashed files for good and lets a missing one be missing', async () => {
  expect((await app.request('/assets/main-abc.js')).headers.get('cache-control')).toContain('immutable');
  expect((await app.request('/assets/gone.js')).status).toBe(404);
});

it('has the service worker looked up each time, and names the manifest what it is', async () => {
  writeFileSync(join(folder, 'app', 'sw.js'), 'self;');
  writeFileSync(join(folder, 'app', 'manifest.webmanifest'), '{}');
  expect((await app.request('/sw.js')).headers.get('cache-control')).toBe('no-cache');
  expect((await app.request('/manifest.webmanifest')).headers.get('content-type')).toBe('application/manifest+json');
});

it('sends what is large enough compressed', async () => {
  writeFileSync(join(folder, 'app', 'assets', 'large-abc.js'), '0;'.repeat(5000));
  const answer = await app.request('/assets/large-abc.js', { headers: { 'accept-encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
});

it('sends the copy that the build compressed, to whom it is of use', async () => {
  const text = '1;'.repeat(5000);
  writeFileSync(join(folder, 'app', 'assets', 'packed-abc.js'), 'not this one');
  writeFileSync(join(folder, 'app', 'assets', 'packed-abc.js.gz'), gzipSync(text));
  const packed = await app.request('/assets/packed-abc.js', { headers: { 'accept-encoding': 'gzip, br' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('content-type')).toContain('javascript');
  expect(packed.headers.get('cache-control')).toContain('immutable');
  expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(text);
  const plain = await app.request('/assets/packed-abc.js');
  expect(plain.headers.get('content-encoding')).toBe(null);
  expect(await plain.text()).toBe('not this one');
});

it('never leaves its folder', async () => {
  for (const path of ['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/assets/..%2f..%2fsecret.txt']) {
    const answer = await app.request(path);
    expect(await answer.text()).not.toContain('secret');
  }
});
