import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { NEEDS } from '../records/person.ts';
import { giveAndAsk } from './give-and-ask.ts';
import { introductionsMade, possibleIntroductions } from './introductions.ts';
import { anyLog, countedRuns, journalOf, numRuns, record, TODAY } from './mentor-log.arbitrary.ts';
import { mentorMap, missingGroups, missingNeeds, RECENT_DAYS } from './mentor-map.ts';
import { ROLE_GROUPS, roleGroupOf } from './role-groups.ts';
import { sponsorReadiness } from './sponsor-readiness.ts';
import { isSponsor } from './sponsors.ts';

it('puts everybody once, under their kind, recent exactly by their last two-way contact', () => {
  fc.assert(
    fc.property(anyLog, (changes) => {
      const journal = journalOf(changes);
      const { groups, needs } = mentorMap(journal, TODAY);
      expect(groups.map(({ group }) => group)).toEqual([...ROLE_GROUPS]);
      expect(needs.map(({ need }) => need)).toEqual([...NEEDS]);
      const everybody = groups.flatMap(({ people }) => people);
      expect(new Set(everybody.map(({ person }) => person.id)).size).toBe(everybody.length);
      for (const { group, people, recent, last } of groups) {
        expect(recent).toBe(people.filter(({ isRecent }) => isRecent).length);
        for (const one of people) {
          expect(roleGroupOf(one.person.values)).toBe(group);
          expect(one.person.values.tracked).not.toBe(false);
          expect(one.isRecent).toBe(one.last !== null && one.last >= addDays(TODAY, -RECENT_DAYS));
          if (one.last !== null) expect((last ?? '') >= one.last && one.last <= TODAY).toBe(true);
        }
      }
      for (const { need, recent, quiet } of needs) {
        expect(recent.every(({ isRecent }) => isRecent) && !quiet.some(({ isRecent }) => isRecent)).toBe(true);
        const giving = everybody.filter((one) => one.needs.some((met) => met.need === need));
        expect(recent.length + quiet.length).toBe(giving.length);
        for (const { person } of giving)
          if (need === 'advocacy' && !person.values.gives?.includes('advocacy'))
            expect(isSponsor(journal, person.id, TODAY)).toBe(true);
      }
    }),
    { numRuns },
  );
  countedRuns('mentor map');
});

it('names as missing what nobody covers lately, and nothing else', () => {
  fc.assert(
    fc.property(anyLog, (changes) => {
      const map = mentorMap(journalOf(changes), TODAY);
      expect(missingGroups(map).every(({ recent }) => recent === 0)).toBe(true);
      expect(missingNeeds(map).every(({ recent }) => recent.length === 0)).toBe(true);
      const named = new Set(missingNeeds(map).map(({ need }) => need));
      for (const { need, recent } of map.needs) expect(named.has(need)).toBe(recent.length === 0);
    }),
    { numRuns },
  );
  const empty = mentorMap(journalOf([]), TODAY);
  expect(missingGroups(empty).map(({ group }) => group)).toEqual([
    'leadership',
    'attendings',
    'residents-and-fellows',
    'peers',
    'nurses',
    'pas-and-nps',
    'case-managers',
  ]);
});

it('takes no one-sided message for contact', () => {
  const nurse = record('person', 'n', { name: 'Bea', role: 'nurse', gives: ['skills'] });
  const moment = (kind: string) => record('moment', 'm', { person: 'n', kind, on: '2026-11-20' });
  const missing = (kind: string) =>
    missingGroups(mentorMap(journalOf([nurse, moment(kind)]), TODAY)).some(({ group }) => group === 'nurses');
  expect(['e-mail', 'thanked', 'update'].map(missing)).toEqual([true, true, true]);
  expect(['talked', 'worked-together', 'call'].map(missing)).toEqual([false, false, false]);
});

it('counts help in both directions, the recent within all', () => {
  fc.assert(
    fc.property(anyLog, (changes) => {
      const { all, recent } = giveAndAsk(journalOf(changes), TODAY);
      for (const side of ['given', 'promised', 'asked'] as const)
        expect(recent[side] >= 0 && recent[side] <= all[side]).toBe(true);
    }),
    { numRuns },
  );
  const journal = journalOf([
    record('help', 'h1', { person: 'a', direction: 'given', on: '2026-07-01', doneOn: '2026-07-02' }),
    record('help', 'h2', { person: 'a', direction: 'given', on: '2026-11-20' }),
    record('help', 'h3', { person: 'a', direction: 'given', on: '2026-11-20', letGoOn: TODAY }),
    record('help', 'h4', { person: 'a', direction: 'asked', on: '2026-11-01' }),
    record('ask', 'k', { person: 'a', what: 'project', askedOn: '2026-11-10' }),
    record('letter', 'l', { person: 'a', askedOn: '2026-08-01' }),
  ]);
  expect(giveAndAsk(journal, TODAY)).toEqual({
    all: { given: 1, promised: 1, asked: 3 },
    recent: { given: 0, promised: 1, asked: 2 },
  });
});

it('offers introductions only to strangers, through people one has talked with who share a place with them', () => {
  fc.assert(
    fc.property(anyLog, (changes) => {
      const journal = journalOf(changes);
      const last = new Map(
        mentorMap(journal, TODAY).groups.flatMap(({ people }) => people.map((one) => [one.person.id, one.last])),
      );
      for (const { to, by } of possibleIntroductions(journal, TODAY)) {
        expect(last.get(to.id) ?? null).toBeNull();
        expect(by.length).toBeGreaterThan(0);
        for (const { person, shares } of by) {
          expect(last.get(person.id)).not.toBeNull();
          if ('program' in shares) {
            expect(person.values.programs).toContain(shares.program);
            expect(to.values.programs).toContain(shares.program);
          } else expect(person.values.institution?.toLowerCase()).toBe(to.values.institution?.toLowerCase());
        }
      }
    }),
    { numRuns },
  );
  const made = journalOf([
    record('person', 'a', { name: 'Ana' }),
    record('person', 'b', { name: 'Ben' }),
    record('sponsor-act', 's', { person: 'a', act: 'introduced', to: 'b', on: '2026-10-12' }),
    record('sponsor-act', 'n', { person: 'a', act: 'nominated', to: 'b', on: '2026-10-13' }),
  ]);
  expect(introductionsMade(made, TODAY).map(({ by, to, on }) => [by.id, to.id, on])).toEqual([
    ['a', 'b', '2026-10-12'],
  ]);
});

it('lists what stands and what is missing before somebody is asked to speak up', () => {
  const missing = (today: string, ...changes: Parameters<typeof journalOf>[0]) =>
    sponsorReadiness(journalOf([record('person', 'a', { name: 'Ana', role: 'attending' }), ...changes]), 'a', today)
      .filter(({ stands }) => !stands)
      .map(({ id }) => id);
  expect(missing(TODAY)).toEqual(['work-seen', 'word-of-praise', 'sat-down', 'updates']);
  const strong = [
    record('block', 'b', { type: 'ward', from: '2026-10-01', to: '2026-10-20' }),
    record('block-team', 't', { block: 'b', person: 'a' }),
    record('feedback-loop', 'f', {
      person: 'a',
      tone: 'positive',
      specific: true,
      receivedOn: '2026-10-15',
      toldOn: '2026-10-16',
    }),
    record('meeting', 'g', { person: 'a', heldOn: '2026-10-25', thankedOn: '2026-10-26' }),
  ];
  expect(missing(TODAY, ...strong)).toEqual([]);
  expect(missing('2027-01-20', ...strong)).toEqual(['updates']);
  expect(missing('2027-03-10', ...strong)).toContain('time');
  expect(missing('2027-04-10', ...strong)).not.toContain('time');
  expect(missing(TODAY, ...strong, record('day', TODAY, { hardShift: true }))).toEqual(['asks']);
});
