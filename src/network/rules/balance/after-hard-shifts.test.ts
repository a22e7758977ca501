import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { afterHardShifts } from './after-hard-shifts.ts';

const kim = has('person', 'k', { name: 'Kim', role: 'peer' });
const trusted = has('identity', 'identity', { trustedPeer: 'k' });
const hard = (date: string) => has('day', date, { hardShift: true });

it('holds after two hard shifts close together, with the trusted peer', () => {
  expect(found(afterHardShifts, '2026-11-12', [kim, trusted, hard('2026-11-10'), hard('2026-11-12')])).toMatchObject([
    { subject: 'since-2026-11-12', person: 'k', window: { closes: '2026-11-16' } },
  ]);
});

it('holds with nobody in the log', () => {
  expect(found(afterHardShifts, '2026-11-12', [hard('2026-11-11'), hard('2026-11-12')])).toMatchObject([
    { person: null, do: 'Tell a peer how the last days were; nothing has to come of it' },
  ]);
});

it('does not after one, nor after two far apart, nor a week later', () => {
  expect(found(afterHardShifts, '2026-11-12', [hard('2026-11-12')])).toEqual([]);
  expect(found(afterHardShifts, '2026-11-12', [hard('2026-11-08'), hard('2026-11-12')])).toEqual([]);
  expect(found(afterHardShifts, '2026-11-20', [hard('2026-11-11'), hard('2026-11-12')])).toEqual([]);
});

it('ends with a word', () => {
  const records = [kim, trusted, hard('2026-11-11'), hard('2026-11-12')];
  expect(found(afterHardShifts, '2026-11-12', afterDone(afterHardShifts, '2026-11-12', records))).toEqual([]);
});
