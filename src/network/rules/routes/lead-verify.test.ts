import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { leadLetGo } from './lead-let-go.ts';
import { leadVerify } from './lead-verify.ts';

const told = has('identity', 'identity', { yearBegan: '2026-07-01', directorToldOn: '2026-08-01' });
const lead = { program: '1400121022', institution: 'Lakeside', seenOn: '2026-10-01', startsOn: '2027-07-01' } as const;
const ends = '2027-06-30';

it('holds for a place the program has not confirmed, and says what it touches', () => {
  expect(found(leadVerify, '2026-10-02', [told, has('lead', 'l', lead)], { ends })).toMatchObject([
    { subject: 'lead/l', touches: '1400121022', do: 'Ask whether the place at Lakeside is still open' },
  ]);
});

it('offers only to look again while the own director does not know', () => {
  expect(found(leadVerify, '2026-10-02', [has('lead', 'l', lead)], { ends })).toEqual([]);
  const [one] = found(leadVerify, '2026-11-05', [has('lead', 'l', lead)], { ends });
  expect(one).toMatchObject({ effort: 'own', do: 'Look whether the place at Lakeside is still listed' });
  expect(one?.touches).toBeUndefined();
});

it('touches nobody in the same year, in SOAP, or at home', () => {
  const sameYear = has('lead', 'l', { ...lead, startsOn: '2027-01-01' });
  expect(found(leadVerify, '2026-10-02', [told, sameYear], { ends })).toEqual([]);
  const spring = has('lead', 'l', { ...lead, seenOn: '2027-03-10' });
  expect(found(leadVerify, '2027-03-16', [told, spring], { ends })).toEqual([]);
  expect(found(leadVerify, '2027-03-20', [told, spring], { ends })).toHaveLength(1);
  const own = { ends, ownProgram: '1400121022' };
  expect(found(leadVerify, '2026-10-02', [told, has('lead', 'l', lead)], own)[0]?.touches).toBeUndefined();
});

it('is asked once: then comes the answer, then only looking again', () => {
  const asked = afterDone(leadVerify, '2026-10-02', [told, has('lead', 'l', lead)], { ends });
  expect(found(leadVerify, '2026-10-02', asked, { ends })).toEqual([]);
  expect(found(leadVerify, '2026-10-12', asked, { ends })).toMatchObject([{ subject: 'lead/l/answer', effort: 'own' }]);
  const answered = afterDone(leadVerify, '2026-10-12', asked, { ends });
  expect(found(leadVerify, '2026-10-12', answered, { ends })).toEqual([]);
  expect(found(leadVerify, '2026-11-12', answered, { ends })).toMatchObject([
    { subject: 'lead/l/look', effort: 'own' },
  ]);
  expect(found(leadVerify, '2026-11-12', afterDone(leadVerify, '2026-11-12', answered, { ends }), { ends })).toEqual(
    [],
  );
});

it('leaves the word to letting go once that is offered', () => {
  const both = (today: string, more: object) =>
    [leadVerify, leadLetGo].map(
      (rule) => found(rule, today, [told, has('lead', 'l', { ...lead, ...more })], { ends }).length,
    );
  const asked = { status: 'asking', statusOn: '2026-10-03' };
  for (const more of [{}, asked]) {
    expect(both('2026-11-15', more)).toEqual([1, 0]);
    expect(both('2026-12-15', more)).toEqual([0, 1]);
  }
  expect(both('2026-11-15', { startsOn: '2026-11-10' })).toEqual([0, 1]);
});

it('ends with the lead', () => {
  const gone = has('lead', 'l', { ...lead, status: 'let-go' });
  expect(found(leadVerify, '2026-10-02', [told, gone], { ends })).toEqual([]);
});
