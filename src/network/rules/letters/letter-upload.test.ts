import { expect, it } from 'vitest';
import { afterDone, found } from '../rule-check.fixtures.ts';
import { lettered } from './letter-records.fixtures.ts';
import { letterUpload } from './letter-upload.ts';

const confirmed = {
  askedOn: '2026-09-01',
  answer: 'agreed',
  answeredOn: '2026-09-03',
  packetSentOn: '2026-09-05',
  confirmedOn: '2026-10-01',
} as const;

it('holds a month after the request is with them, or three weeks before the application goes out', () => {
  expect(found(letterUpload, '2026-10-28', lettered(confirmed))).toEqual([]);
  expect(found(letterUpload, '2026-10-29', lettered(confirmed))).toMatchObject([{ person: 'p' }]);
  expect(found(letterUpload, '2026-10-12', lettered({ ...confirmed, submitOn: '2026-11-01' }))).toMatchObject([
    { window: { opens: '2026-10-11', best: '2026-10-13', closes: null } },
  ]);
});

it('does not before the request is with them', () => {
  expect(found(letterUpload, '2026-12-01', lettered({ ...confirmed, confirmedOn: null }))).toEqual([]);
});

it('ends when it is there', () => {
  expect(found(letterUpload, '2026-11-05', afterDone(letterUpload, '2026-11-05', lettered(confirmed)))).toEqual([]);
});
