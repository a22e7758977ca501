import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { letterPacket } from './letter-packet.ts';
import { lettered } from './letter-records.fixtures.ts';

const agreed = { askedOn: '2026-11-02', answer: 'agreed', answeredOn: '2026-11-10' } as const;

it('holds from the yes on', () => {
  expect(found(letterPacket, '2026-11-12', lettered(agreed))).toMatchObject([
    { person: 'p', window: { opens: '2026-11-10', best: '2026-11-11', closes: null }, screen: '/letters/l/packet' },
  ]);
});

it('hurries where the day of submission is near', () => {
  expect(found(letterPacket, '2026-11-12', lettered({ ...agreed, submitOn: '2026-12-01' }))).toMatchObject([
    { window: { best: '2026-11-10' } },
  ]);
});

it('does not before the answer', () => {
  expect(found(letterPacket, '2026-11-12', lettered({ askedOn: '2026-11-02' }))).toEqual([]);
});

it('ends when it is sent', () => {
  expect(found(letterPacket, '2026-11-12', afterDone(letterPacket, '2026-11-12', lettered(agreed)))).toEqual([]);
});
