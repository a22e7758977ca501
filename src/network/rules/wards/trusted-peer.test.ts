import { expect, it } from 'vitest';
import { found, has } from '../rule-check.fixtures.ts';
import { trustedPeer } from './trusted-peer.ts';

const kim = has('person', 'k', { name: 'Kim', role: 'peer' });
const named = has('identity', 'identity', { trustedPeer: 'k' });

it('holds some days into the year while nobody is named', () => {
  expect(found(trustedPeer, '2026-07-05', [kim])).toEqual([]);
  expect(found(trustedPeer, '2026-07-15', [kim])).toMatchObject([{ subject: 'trusted-peer', screen: '/identity' }]);
});

it('holds again when the one named is gone from the log', () => {
  expect(found(trustedPeer, '2026-07-15', [named])).toHaveLength(1);
});

it('ends when somebody is named', () => {
  expect(found(trustedPeer, '2026-07-15', [kim, named])).toEqual([]);
  const merged = has('person', 'k2', { name: 'Kim', mergedInto: 'k' });
  expect(found(trustedPeer, '2026-07-15', [kim, merged, has('identity', 'identity', { trustedPeer: 'k2' })])).toEqual(
    [],
  );
});
