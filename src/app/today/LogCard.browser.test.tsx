import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { emptyJournal } from '../../network/journal/update.ts';
import type { Change } from '../../workspace/workspace.ts';
import { NetworkContext } from '../session/network.ts';
import { type Session, SessionContext } from '../session/session.ts';
import { LogCard } from './LogCard.tsx';

const reader = vi.hoisted(() => Promise.withResolvers<null>());
vi.mock('./useWhen.ts', () => ({ useWhen: () => null, loadReadWhen: () => reader.promise }));

const place = document.createElement('div');
document.body.append(place);
let root: Root | undefined;
afterEach(() => root?.unmount());

it('what is written while the reader of dates is on its way belongs to the log', async () => {
  const acts: Change[] = [];
  const network = {
    journal: {
      ...emptyJournal,
      people: emptyJournal.people.with([['ana', { id: 'ana', values: { name: 'Dr. Lopez' } }]]),
    },
    today: '2026-11-23',
    now: () => ({ date: '2026-11-23', minutes: 720 }),
    instant: () => 1,
    act: (_: string, changes: readonly Change[]) => void acts.push(...changes),
    newId: () => 'id',
  };
  root = createRoot(place);
  root.render(
    <SessionContext value={{ sample: 'somebody' } as Session}>
      <NetworkContext value={network}>
        <LogCard person="ana" />
      </NetworkContext>
    </SessionContext>,
  );
  const line = page.getByRole('textbox');
  await userEvent.fill(line, 'Asked about clinic');
  await userEvent.click(page.getByRole('button', { name: 'Done' }));
  await userEvent.type(line, ' and research');
  expect(acts).toEqual([]);
  reader.resolve(null);
  await expect.element(line).toHaveValue('');
  expect(JSON.stringify(acts)).toContain('Asked about clinic and research');
});
