import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyLog, countedRuns, journalOf, numRuns, PEOPLE, record, TODAY } from './mentor-log.arbitrary.ts';
import { isSponsor, sponsorActs, sponsorsOf } from './sponsors.ts';

it('is a sponsor exactly by an act that was done: recorded as one, or a call on the user’s behalf', () => {
  let sponsors = 0;
  fc.assert(
    fc.property(anyLog, (changes) => {
      const journal = journalOf(changes);
      const latest = new Map(changes.map((change) => [`${change.kind}/${change.id}`, change]));
      for (const id of PEOPLE) {
        const acts = [...latest.values()].filter(
          ({ kind, after }) =>
            after !== undefined &&
            'person' in after &&
            after.person === id &&
            (kind === 'sponsor-act' || (kind === 'moment' && 'kind' in after && after.kind === 'call-on-my-behalf')) &&
            'on' in after &&
            (after.on ?? '') <= TODAY,
        );
        const undated = [...latest.values()].filter(
          ({ kind, after }) =>
            after !== undefined &&
            'person' in after &&
            after.person === id &&
            (kind === 'sponsor-act' || (kind === 'moment' && 'kind' in after && after.kind === 'call-on-my-behalf')) &&
            !('on' in after),
        );
        sponsors += Number(isSponsor(journal, id, TODAY));
        expect(sponsorActs(journal, id, TODAY)).toHaveLength(acts.length + undated.length);
      }
      expect(new Set(sponsorsOf(journal, TODAY).map(({ person }) => person.id))).toEqual(
        new Set(PEOPLE.filter((id) => isSponsor(journal, id, TODAY))),
      );
    }),
    { numRuns },
  );
  expect(sponsors).toBeGreaterThan(numRuns / 10);
  countedRuns('sponsors by acts');
});

it('is told by no label: a mentor of long standing, praised and thanked, is no sponsor', () => {
  const journal = journalOf([
    record('person', 'a', { name: 'Ana', tags: ['sponsor'], title: 'Sponsor', gives: ['advocacy'] }),
    record('mentorship', 'a', { person: 'a', stage: 'ongoing' }),
    record('moment', 'm', { person: 'a', kind: 'thanked', on: TODAY }),
    record('sponsor-act', 'planned', { person: 'a', act: 'called', on: '2026-12-01' }),
  ]);
  expect(isSponsor(journal, 'a', TODAY)).toBe(false);
  expect(isSponsor(journal, 'a', '2026-12-01')).toBe(true);
});

it('counts the acts of somebody merged into another', () => {
  const journal = journalOf([
    record('person', 'a', { name: 'Ana' }),
    record('person', 'b', { name: 'A. Ruiz', mergedInto: 'a' }),
    record('sponsor-act', 's', { person: 'b', act: 'introduced', on: TODAY }),
  ]);
  expect(sponsorsOf(journal, TODAY).map(({ person, acts }) => [person.id, acts.length])).toEqual([['a', 1]]);
});
