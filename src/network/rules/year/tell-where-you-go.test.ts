import { expect, it } from 'vitest';
import { afterDone, found, has } from '../rule-check.fixtures.ts';
import { season2027 } from './seasons.fixtures.ts';
import { tellWhereYouGo } from './tell-where-you-go.ts';

const me = has('identity', 'identity', { yearBegan: '2026-07-01' });

const mentor = has('person', 'm', { name: 'Dr. Lopez' });
const mentorship = has('mentorship', 'm', { person: 'm', stage: 'ongoing' });
const writer = has('person', 'w', { name: 'Dr. Ruiz' });
const letter = has('letter', 'l', { person: 'w', askedOn: '2026-07-20', answer: 'agreed', uploadedOn: '2026-09-01' });
const sponsor = has('person', 's', { name: 'Dr. Chen' });
const act = has('sponsor-act', 'a', { person: 's', act: 'called', on: '2026-12-01', thankedOn: '2026-12-02' });
const all = [me, mentor, mentorship, writer, letter, sponsor, act];

it('holds after the Match for mentors, sponsors and letter writers, each once', () => {
  const opportunities = found(tellWhereYouGo, '2027-03-25', all, { season: season2027 });
  expect(opportunities.map(({ person }) => person).sort()).toEqual(['m', 's', 'w']);
  expect(opportunities.find(({ person }) => person === 'w')?.draft?.situation).toBe('letter-outcome');
});

it('holds as soon as a place is accepted', () => {
  const place = has('lead', 'x', { status: 'accepted', statusOn: '2026-12-10' });
  expect(found(tellWhereYouGo, '2026-12-11', [me, mentor, mentorship, place])).toMatchObject([
    { do: 'Tell Dr. Lopez where you go' },
  ]);
});

it('does not before, nor for anybody else', () => {
  expect(found(tellWhereYouGo, '2027-03-20', all, { season: season2027 })).toEqual([]);
  const declined = has('mentorship', 'm', { person: 'm', stage: 'declined' });
  expect(found(tellWhereYouGo, '2027-03-25', [me, mentor, declined], { season: season2027 })).toEqual([]);
});

it('ends when told, and closes the letter and the act with it', () => {
  for (const records of [
    [me, mentor, mentorship],
    [me, writer, letter],
    [me, sponsor, act],
  ]) {
    const after = afterDone(tellWhereYouGo, '2027-03-25', records, { season: season2027 });
    expect(found(tellWhereYouGo, '2027-03-25', after, { season: season2027 })).toEqual([]);
  }
  const after = afterDone(tellWhereYouGo, '2027-03-25', [me, writer, letter], { season: season2027 });
  expect(after.at(-1)).toMatchObject({ kind: 'letter', id: 'l', after: { outcomeToldOn: '2027-03-25' } });
});
