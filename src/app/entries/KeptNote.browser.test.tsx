import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NOTE_LENGTH } from '../../network/records/fields.ts';
import { type Session, SessionContext } from '../session/session.ts';
import { KeptNote } from './KeptNote.tsx';

const LONG = 'a'.repeat(NOTE_LENGTH + 400);

let root: Root | undefined;
let place: HTMLElement;
const kept: string[] = [];

function Note() {
  const [saved, setSaved] = useState('before');
  const keep = (text: string) => {
    kept.push(text);
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
