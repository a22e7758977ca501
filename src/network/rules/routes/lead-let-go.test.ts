import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { leadLetGo } from './lead-let-go.ts';

const told = has('identity', 'identity', { yearBegan: '2026-07-01', directorToldOn: '2026-08-01' });
const lead = { program: '1400121022', institution: 'Lakeside', seenOn: '2026-10-01', startsOn: '2027-07-01' } as const;
const ends = '2027-06-30';

it('holds for a closed gate, a start that is past, and two silent months', () => {
  const closed = has('lead', 'l', { ...lead, visa: 'not-passed' });
  expect(found(leadLetGo, '2026-10-05', [told, closed], { ends })[0]?.why).toContain('do not pass');
  expect(found(leadLetGo, '2026-12-05', [told, has('lead', 'l', lead)], { ends })[0]?.why).toContain('two months');
  const past = has('lead', 'l', { ...lead, startsOn: '2026-09-01' });
  expect(found(leadLetGo, '2026-10-05', [told, past])[0]?.why).toContain('first day is over');
});

it('holds for a place of the same year, and once another is accepted', () => {
  const sameYear = has('lead', 'l', { ...lead, startsOn: '2027-01-01' });
  expect(found(leadLetGo, '2026-10-05', [told, sameYear], { ends })[0]?.why).toContain('NRMP');
  const accepted = has('lead', 'k', { ...lead, status: 'accepted' });
  expect(found(leadLetGo, '2026-10-05', [told, has('lead', 'l', lead), accepted], { ends })).toMatchObject([
    { subject: 'lead/l' },
  ]);
});

it('does not for a fresh one', () => {
  expect(found(leadLetGo, '2026-10-05', [told, has('lead', 'l', lead)], { ends })).toEqual([]);
});

it('ends when let go', () => {
  const records = [told, has('lead', 'l', lead)];
  expect(found(leadLetGo, '2026-12-05', afterDone(leadLetGo, '2026-12-05', records, { ends }), { ends })).toEqual([]);
});
