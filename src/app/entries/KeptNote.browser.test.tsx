import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NOTE_LENGTH } from '../../network/records/fields.ts';
import { type Session, SessionContext } from '../session/session.ts';
import { KeptNote } from './KeptNote.tsx';

const LONG = 'a'.repeat(NOTE_LENGTH + 400);

let root: Root | undefined;
let place: HTMLElement;
let kept: string[] = [];
let stored: string;

function Note() {
  const [saved, setSaved] = useState(stored);
  const keep = (text: string) => {
    kept.push(text);
    stored = text;
    setSaved(text);
  };
  return <KeptNote draftKey="note" label="Note" saved={saved} onKeep={keep} />;
}

async function show(): Promise<HTMLTextAreaElement> {
  place = document.createElement('div');
  document.body.append(place);
  root = createRoot(place);
  root.render(
    <SessionContext value={{ sample: 'somebody' } as Session}>
      <Note />
    </SessionContext>,
  );
  return vi.waitFor(() => {
    const found = place.querySelector('textarea');
    if (found === null) throw new Error('not there yet');
    return found;
  });
}

function leave() {
  root?.unmount();
  place.remove();
}

beforeEach(() => {
  kept = [];
  stored = 'before';
});
afterEach(leave);

it('a note that is too long is told and kept where it stands, when it is left and when its screen is', async () => {
  const note = await show();
  await userEvent.fill(note, LONG);
  note.blur();
  await vi.waitFor(() => expect(place.textContent).toContain('400 too many to save'));
  expect(note.value).toBe(LONG);
  leave();
  const again = await show();
  await vi.waitFor(() => expect(again.value).toBe(LONG));
  expect(kept).toEqual([]);
  await userEvent.fill(again, 'shorter');
  again.blur();
  expect(kept).toEqual(['shorter']);
});

it('what was taken back on another screen stays away, though a blank was typed last', async () => {
  await userEvent.fill(await show(), 'Ask about clinic');
  await vi.waitFor(() => expect(kept).toEqual(['Ask about clinic']));
  await userEvent.keyboard(' ');
  // A link pressed on an iPhone: the field keeps the focus, and goes with its screen.
  leave();
  stored = 'before';
  const again = await show();
  // Longer than the pause that keeps what stands there.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(again.value).toBe('before');
  expect(kept).toEqual(['Ask about clinic']);
});
