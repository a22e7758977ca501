import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { peers } from './peers.ts';

const kim = has('person', 'k', { name: 'Kim', role: 'peer' });
const talked = has('moment', 'm', { person: 'k', kind: 'talked', on: '2026-09-01' });

it('holds when no talk with a peer is noted lately, once in four weeks', () => {
  expect(found(peers, '2026-10-31', [kim, talked])).toEqual([]);
  expect(found(peers, '2026-11-05', [kim, talked])).toMatchObject([
    { subject: 'peers', person: 'k', window: { opens: '2026-11-01' } },
  ]);
  expect(found(peers, '2026-12-05', [kim, talked])).toMatchObject([{ window: { opens: '2026-11-29' } }]);
});

it('holds with nobody in the log, but not in the first weeks', () => {
  expect(found(peers, '2026-07-10', [])).toEqual([]);
  expect(found(peers, '2026-07-25', [])).toMatchObject([{ person: null, done: [] }]);
});

it('ends with a talk', () => {
  expect(found(peers, '2026-11-05', afterDone(peers, '2026-11-05', [kim, talked]))).toEqual([]);
});
