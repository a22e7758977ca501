import { afterEach, expect, it, vi } from 'vitest';
import { canShareFiles, shareFile } from './share-file.ts';

afterEach(() => {
  vi.restoreAllMocks();
  for (const name of ['share', 'canShare']) Reflect.deleteProperty(navigator, name);
});

const offer = (name: 'share' | 'canShare', value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true });

it('hands the list to other apps as a text, the kind of file that every browser shares', async () => {
  const share = vi.fn(async (_: ShareData) => {});
  offer('share', share);
  offer('canShare', ({ files }: ShareData) => files?.every(({ type }) => type === 'text/plain') === true);
  expect(canShareFiles()).toBe(true);
  expect(await shareFile('prelude-list-2026-11-22', '{}\n')).toBe('shared');
  const [file] = share.mock.calls[0]?.[0].files ?? [];
  expect(file?.name).toBe('prelude-list-2026-11-22.txt');
  expect(await file?.text()).toBe('{}\n');
});

it('leaves it where the user turns away, and downloads it where sharing fails', async () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  offer('share', async () => {
    throw new DOMException('', 'AbortError');
  });
  expect(await shareFile('list', '{}')).toBe('left');
  expect(names).toEqual([]);
  offer('share', async () => {
    throw new DOMException('', 'NotAllowedError');
  });
  expect(await shareFile('list', '{}')).toBe('downloaded');
  expect(names).toEqual(['list.json']);
});

it('offers nothing where a browser shares no files', () => {
  offer('canShare', undefined);
  expect(canShareFiles()).toBe(false);
});
