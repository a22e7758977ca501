import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { leadPacket } from './lead-packet.ts';

const told = has('identity', 'identity', { yearBegan: '2026-07-01', directorToldOn: '2026-08-01' });
const lead = { program: '1400121022', institution: 'Lakeside', seenOn: '2026-10-01', startsOn: '2027-07-01' } as const;

const offered = { ...lead, status: 'offered', statusOn: '2026-12-01' } as const;

it('holds from the interview on, what the new director needs first', () => {
  expect(found(leadPacket, '2026-12-01', [told, has('lead', 'l', offered)])).toMatchObject([
    { subject: 'lead/l/verificationOfTrainingOn' },
  ]);
});

it('does not for a lead that is only applied to', () => {
  expect(found(leadPacket, '2026-12-01', [told, has('lead', 'l', { ...offered, status: 'applied' })])).toEqual([]);
});

it('goes on to the next paper, and ends with the last', () => {
  const records = [told, has('lead', 'l', offered)];
  expect(found(leadPacket, '2026-12-01', afterDone(leadPacket, '2026-12-01', records))).toMatchObject([
    { subject: 'lead/l/summativeEvaluationOn' },
  ]);
  const day = '2026-12-01';
  const all = {
    verificationOfTrainingOn: day,
    summativeEvaluationOn: day,
    milestonesOn: day,
    usmleTranscriptOn: day,
    ecfmgOn: day,
  };
  expect(found(leadPacket, day, [told, has('lead', 'l', { ...offered, ...all })])).toMatchObject([
    { subject: 'lead/l/visaPapersOn' },
  ]);
  expect(found(leadPacket, day, [told, has('lead', 'l', { ...offered, ...all })], { visaNeed: 'none' })).toEqual([]);
});
