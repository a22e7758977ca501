import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { type Session, SessionContext } from '../session/session.ts';
import { type DraftCopy, draftCopy } from '../storage/draft-copy.ts';
import { DRAFT_PREFIX, storedDrafts } from './drafts.ts';
import { eraseDrafts, useDraft } from './useDraft.ts';

let root: Root | undefined;
let place: HTMLElement;

function Field({ name, initial }: { readonly name: string; readonly initial?: string | undefined }) {
  const [text, setText, clear] = useDraft(name, initial);
  return (
    <>
      <input value={text} onChange={(event) => setText(event.target.value)} />
      <button type="button" onClick={clear}>
        Save
      </button>
    </>
  );
}

async function show(name: string, options: { readonly initial?: string; readonly sample?: string } = {}) {
  hide();
  root = createRoot(place);
  root.render(
    <SessionContext value={{ sample: options.sample ?? null } as Session}>
      <Field name={name} initial={options.initial} />
    </SessionContext>,
  );
  await vi.waitFor(() => expect(place.querySelector('input')).not.toBeNull());
  return place.querySelector('input') as HTMLInputElement;
}

function hide() {
  root?.unmount();
  root = undefined;
}

function type(input: HTMLInputElement, text: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  hide();
  place.remove();
  eraseDrafts();
  vi.restoreAllMocks();
});

describe('a draft', () => {
  it('is there again when the screen is, and in storage before the next key', async () => {
    type(await show('a'), 'Taught me how to read');
    expect(localStorage.getItem(`${DRAFT_PREFIX}a`)).toContain('Taught me how to read');
    expect((await show('b')).value).toBe('');
    expect((await show('a')).value).toBe('Taught me how to read');
  });

  it('is gone once it is saved, or typed back to what was there', async () => {
    const input = await show('a', { initial: 'before' });
    expect(input.value).toBe('before');
    type(input, 'before and after');
    await vi.waitFor(() => expect(input.value).toBe('before and after'));
    type(input, 'before');
    expect(localStorage.getItem(`${DRAFT_PREFIX}a`)).toMatch(/^\d+$/);
    type(input, '');
    expect((await show('a', { initial: 'before' })).value).toBe('');
    place.querySelector('button')?.click();
    await vi.waitFor(() => expect(place.querySelector('input')?.value).toBe('before'));
    expect(localStorage.getItem(`${DRAFT_PREFIX}a`)).toMatch(/^\d+$/);
  });

  it('of a sample stays in memory', async () => {
    type(await show('a', { sample: 'Dr. Invented' }), 'invented');
    expect((await show('a', { sample: 'Dr. Invented' })).value).toBe('invented');
    expect((await show('a', { sample: 'another' })).value).toBe('');
    expect((await show('a')).value).toBe('');
    expect(JSON.stringify({ ...localStorage })).not.toContain('invented');
  });

  it('lasts as long as the tab where storage is denied', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    type(await show('denied'), 'kept in the tab');
    expect((await show('denied')).value).toBe('kept in the tab');
  });

  it('goes with everything else', async () => {
    localStorage.setItem('of-another-app', 'stays');
    type(await show('a'), 'text');
    eraseDrafts();
    await vi.waitFor(() => expect(place.querySelector('input')?.value).toBe(''));
    expect(Object.keys(localStorage)).toEqual(['of-another-app']);
    localStorage.clear();
  });
});

describe('stored drafts', () => {
  it('are bounded in number and length, the latest kept', () => {
    const drafts = storedDrafts(() => localStorage);
    let now = 1_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1));
    for (let index = 0; index < 80; index += 1) drafts.set(`n${index}`, 'x'.repeat(30_000));
    const names = Object.keys(localStorage).filter((name) => name.startsWith(DRAFT_PREFIX));
    expect(names).toHaveLength(50);
    expect(names).toContain(`${DRAFT_PREFIX}n79`);
    expect(names).not.toContain(`${DRAFT_PREFIX}n29`);
    expect(localStorage.getItem(`${DRAFT_PREFIX}n79`)?.length).toBeLessThan(20_100);
    drafts.clear();
  });

  it('what was cleared goes before any text', () => {
    const drafts = storedDrafts(() => localStorage);
    let now = 1_000_000;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 1));
    drafts.set('a text', 'too long to save');
    for (let index = 0; index < 80; index += 1) drafts.set(`n${index}`, null);
    expect(storedDrafts(() => localStorage).get('a text')).toBe('too long to save');
    drafts.clear();
  });

  it('follow another tab, unless something else was typed here', () => {
    const drafts = storedDrafts(() => localStorage);
    drafts.set('same', 'one');
    drafts.set('other', 'mine');
    const told = (name: string, oldValue: string, newValue: string | null) =>
      dispatchEvent(new StorageEvent('storage', { key: DRAFT_PREFIX + name, oldValue, newValue }));
    told('same', '5 one', null);
    told('other', '5 one', '6 two');
    expect(drafts.get('same')).toBeNull();
    expect(drafts.get('other')).toBe('mine');
    drafts.clear();
  });
});

describe('the copy of the drafts', () => {
  const twice = () => {
    const copy = draftCopy(`drafts-${crypto.randomUUID()}`);
    return { copy, drafts: storedDrafts(() => localStorage, copy) };
  };
  const written = (copy: DraftCopy, expected: RegExp | null) =>
    vi.waitFor(async () => {
      const stored = (await copy.load()).get('a');
      if (expected === null) expect(stored).toBeUndefined();
      else expect(stored).toMatch(expected);
    });

  it('brings back what localStorage lost', async () => {
    const { copy, drafts } = twice();
    drafts.set('a', 'half a th');
    await written(copy, /^\d+ half a th$/);
    localStorage.clear();
    const next = storedDrafts(() => localStorage, copy);
    expect(next.get('a')).toBeNull();
    await next.restore();
    expect(next.get('a')).toBe('half a th');
  });

  it('is written after the browser collected its garbage, too', async () => {
    const { copy } = twice();
    await copy.load();
    await cdp().send('HeapProfiler.collectGarbage');
    copy.put('a', '1 half a th');
    await written(copy, /^1 half a th$/);
  });

  it('takes away what was saved before the kill, and leaves what is newer', async () => {
    const { copy, drafts } = twice();
    let now = 1000;
    vi.spyOn(Date, 'now').mockImplementation(() => now);
    drafts.set('a', 'saved since');
    const lost = { ...localStorage };
    now = 2000;
    drafts.set('a', null);
    await written(copy, /^2000$/);
    Object.assign(localStorage, lost);
    const next = storedDrafts(() => localStorage, copy);
    await next.restore();
    expect(next.get('a')).toBeNull();
    now = 3000;
    next.set('a', 'newer');
    await written(copy, /^3000 newer$/);
    localStorage.setItem(`${DRAFT_PREFIX}a`, '4000 newest');
    const last = storedDrafts(() => localStorage, copy);
    await last.restore();
    expect(last.get('a')).toBe('newest');
    last.clear();
    await written(copy, null);
  });

  it('brings back nothing of what was cleared without the copy hearing of it', async () => {
    const { copy, drafts } = twice();
    drafts.set('a', 'kept since');
    await written(copy, /^\d+ kept since$/);
    const deaf: DraftCopy = { ...copy, put: () => {} };
    const page = storedDrafts(() => localStorage, deaf);
    await page.restore();
    page.set('a', null);
    const next = storedDrafts(() => localStorage, copy);
    await next.restore();
    expect(next.get('a')).toBeNull();
    await written(copy, /^\d+$/);
    // The note of it goes once the copy has it, the copy's own with the start after.
    await storedDrafts(() => localStorage, copy).restore();
    expect(localStorage.getItem(`${DRAFT_PREFIX}a`)).toBeNull();
    await storedDrafts(() => localStorage, copy).restore();
    await written(copy, null);
  });

  it('writes what failed together with what comes next', async () => {
    const { copy } = twice();
    const open = vi
      .spyOn((navigator as unknown as { storageBuckets: { open(): Promise<never> } }).storageBuckets, 'open')
      .mockRejectedValue(new DOMException('full'));
    const fallback = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('taken away', 'UnknownError');
    });
    copy.put('a', '1 first');
    await vi.waitFor(() => expect(fallback).toHaveBeenCalled());
    open.mockRestore();
    fallback.mockRestore();
    copy.put('b', '2 second');
    await written(copy, /^1 first$/);
  });

  it('a copy that answers late brings back nothing that was cleared meanwhile', async () => {
    let answer: (kept: ReadonlyMap<string, string>) => void = () => {};
    const late: DraftCopy = {
      load: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
      put: () => {},
      clear: () => {},
    };
    const drafts = storedDrafts(() => localStorage, late);
    const restored = drafts.restore();
    drafts.set('late/kept', 'half a message');
    drafts.set('late/kept', null);
    answer(
      new Map([
        ['late/kept', `${Date.now()} half a message`],
        ['late/other', `${Date.now()} another`],
      ]),
    );
    await restored;
    expect([drafts.get('late/kept'), drafts.get('late/other')]).toEqual([null, 'another']);
    drafts.set('late/other', null);
  });
});
