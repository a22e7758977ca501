import { expect, it, vi } from 'vitest';
import { downloadFile } from './download.ts';
import { newId } from './new-id.ts';
import { currentPersistence, requestPersistence } from './persistence.ts';
import { readTextFile } from './read-file.ts';

it('makes ids without randomUUID', () => {
  const randomUUID = vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
    throw new TypeError('crypto.randomUUID is not a function');
  });
  const ids = Array.from({ length: 1000 }, newId);
  expect(new Set(ids).size).toBe(1000);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{24}$/);
  randomUUID.mockRestore();
});

it('offers a text as a file of that name', async () => {
  let offered: { name: string; blob: Promise<Response> } | undefined;
  const catchClick = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    offered = { name: event.target.download, blob: fetch(event.target.href) };
  };
  document.addEventListener('click', catchClick);
  downloadFile('prelude-backup-2026-11-22.json', new Blob(['{"é":"🌍"}\n'], { type: 'application/json' }));
  document.removeEventListener('click', catchClick);
  expect(offered?.name).toBe('prelude-backup-2026-11-22.json');
  const response = await offered?.blob;
  expect(response?.headers.get('content-type')).toBe('application/json');
  expect(await response?.text()).toBe('{"é":"🌍"}\n');
  expect(document.querySelector('a[download]')).toBeNull();
});

it('offers several files one after the other', async () => {
  const at: [name: string, time: number][] = [];
  const catchClick = (event: MouseEvent) => {
    if (!(event.target instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    at.push([event.target.download, performance.now()]);
  };
  document.addEventListener('click', catchClick);
  for (const name of ['a.vcf', 'b.csv', 'c.ics']) downloadFile(name, new Blob([name]));
  await vi.waitFor(() => expect(at).toHaveLength(3), { timeout: 5000 });
  document.removeEventListener('click', catchClick);
  expect(at.map(([name]) => name)).toEqual(['a.vcf', 'b.csv', 'c.ics']);
  for (const [index, [, time]] of at.slice(1).entries()) expect(time - (at[index]?.[1] ?? 0)).toBeGreaterThan(400);
});

it('reads UTF-8 files, and refuses others with one line', async () => {
  expect(await readTextFile(new Blob(['\uFEFF{"é":1}']), 100)).toEqual({ ok: true, value: '{"é":1}' });
  expect(await readTextFile(new Blob(['']), 100)).toEqual({ ok: true, value: '' });
  const message = async (file: Blob) => {
    const read = await readTextFile(file, 40_000_000);
    return read.ok ? read.value : read.error[0]?.message;
  };
  expect(await message(new Blob([new Uint8Array([0xff, 0xfe, 0x7b, 0])]))).toBe('is in UTF-16; save it again as UTF-8');
  expect(await message(new Blob([new Uint8Array(50_000_000)]))).toBe('is too large (50 MB; at most 40 MB)');
});

it('says whether the browser keeps what is saved', async () => {
  expect(['kept', 'may be deleted']).toContain(await currentPersistence());
  const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
  expect(await requestPersistence()).toBe('kept');
  persist.mockRejectedValue(new TypeError('no'));
  expect(await requestPersistence()).toBe('unknown');
  persist.mockRestore();
});
