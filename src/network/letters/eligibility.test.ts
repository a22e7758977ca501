import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../base/plain-date.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import { DAYS_FOR_A_LETTER, letterEligibilities, letterEligibility } from './eligibility.ts';
import {
  anyFeedback,
  anyLog,
  anyPlace,
  anyShared,
  changesOf,
  journalOf,
  type LetterLog,
  PEOPLE,
  TODAY,
  withRecord,
} from './letter-log.arbitrary.ts';

const isDeep = process.env.PRELUDE_DEEP === '1';
const numRuns = isDeep ? 5000 : 150;
const anybody = fc.constantFrom(...PEOPLE);
const eligible = (log: LetterLog, person: string, today = TODAY) =>
  letterEligibility(journalOf(log), person, today).eligible;

/** The same question answered from the records alone, day by day. */
function counted(log: LetterLog, person: string, today = TODAY) {
  const days = new Set<string>();
  for (const { person: whom, kind, on } of log.moment.values())
    if (whom === person && kind === 'worked-together' && on != null && on <= today) days.add(on);
  for (const place of log['block-team'].values()) {
    const { type, from, to, daysOff } = log.block.get(place.block ?? '') ?? {};
    if (place.person !== person || place.together === false || type === 'vacation') continue;
    if (from == null || to == null) continue;
    for (let at = from; at <= to && at <= today; at = addDays(at, 1)) {
      if (at < (place.from ?? from) || at > (place.to ?? to)) continue;
      const { off, postCall } = log.day.get(at) ?? {};
      if (!(off ?? (postCall === true || (daysOff ?? []).includes(weekdayOf(at))))) days.add(at);
    }
  }
  const praise = [...log['feedback-loop'].values()].filter(
    ({ person: whom, tone, specific, praise: words, receivedOn, askedOn }) =>
      whom === person &&
      specific === true &&
      (tone === 'positive' || /\S/.test(words ?? '')) &&
      (receivedOn ?? askedOn ?? '') <= today,
  );
  return { days: days.size, praise: praise.length };
}

describe('laws over random logs', () => {
  it('is eligible exactly with ten days and one positive, specific piece of feedback', () => {
    let yes = 0;
    fc.assert(
      fc.property(anyLog, anybody, (log, person) => {
        const { days, praise } = counted(log, person);
        const answer = letterEligibility(journalOf(log), person, TODAY);
        expect(answer).toMatchObject({ daysTogether: days, eligible: days >= DAYS_FOR_A_LETTER && praise > 0 });
        expect(answer.praise).toHaveLength(praise);
        expect(answer.missing.length === 0).toBe(answer.eligible);
        yes += Number(answer.eligible);
      }),
      { numRuns },
    );
    // A law about nobody would say nothing.
    expect(yes).toBeGreaterThan(0);
    if (isDeep) console.log(`letter eligibility: ${numRuns} random logs a law, ${yes} with somebody who may be asked`);
  });

  it('is never taken away by more time together, more feedback, or another day', () => {
    const more = fc.oneof(
      anyPlace.map((place) => (log: LetterLog) => withRecord(log, 'block-team', 'more', place)),
      anyFeedback.map((feedback) => (log: LetterLog) => withRecord(log, 'feedback-loop', 'more', feedback)),
      anyShared.map((moment) => (log: LetterLog) => withRecord(log, 'moment', 'more', moment)),
    );
    fc.assert(
      fc.property(anyLog, anybody, more, fc.nat({ max: 30 }), (log, person, add, later) => {
        if (!eligible(log, person)) return;
        expect(eligible(add(log), person)).toBe(true);
        expect(eligible(log, person, addDays(TODAY, later))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('is never granted by taking something out, or by “we did not work together”', () => {
    fc.assert(
      fc.property(anyLog, anybody, (log, person) => {
        if (eligible(log, person)) return;
        for (const [id, place] of log['block-team']) {
          expect(eligible(withRecord(log, 'block-team', id, null), person)).toBe(false);
          expect(eligible(withRecord(log, 'block-team', id, { ...place, together: false }), person)).toBe(false);
        }
        for (const kind of ['block', 'feedback-loop', 'moment'] as const)
          for (const id of log[kind].keys()) expect(eligible(withRecord(log, kind, id, null), person)).toBe(false);
      }),
      { numRuns },
    );
  });

  it('does not count what lies ahead', () => {
    fc.assert(
      fc.property(anyLog, anybody, (log, person) => {
        let past = log;
        for (const [id, block] of log.block) {
          const isAhead = (block.from ?? '') > TODAY;
          const to = (block.to ?? '') > TODAY ? TODAY : block.to;
          past = withRecord(past, 'block', id, isAhead ? null : { ...block, to: to ?? null });
        }
        for (const [id, { on }] of log.moment) if ((on ?? '') > TODAY) past = withRecord(past, 'moment', id, null);
        for (const [id, { receivedOn, askedOn }] of log['feedback-loop'])
          if ((receivedOn ?? askedOn ?? '') > TODAY) past = withRecord(past, 'feedback-loop', id, null);
        const whole = letterEligibility(journalOf(log), person, TODAY);
        const known = letterEligibility(journalOf(past), person, TODAY);
        expect({ ...whole, timeOn: null }).toEqual({ ...known, timeOn: null });
      }),
      { numRuns },
    );
  });

  it('names the day on which the plan will have brought the ten days', () => {
    let named = 0;
    fc.assert(
      fc.property(anyLog, anybody, (log, person) => {
        const { timeOn, daysTogether } = letterEligibility(journalOf(log), person, TODAY);
        let known = log;
        for (const [id, { on }] of log.moment) if ((on ?? '') > TODAY) known = withRecord(known, 'moment', id, null);
        if (timeOn === null) {
          const inAll = counted(known, person, addDays(TODAY, 60)).days;
          expect(daysTogether >= DAYS_FOR_A_LETTER || inAll < DAYS_FOR_A_LETTER).toBe(true);
          return;
        }
        named++;
        expect(timeOn > TODAY).toBe(true);
        expect(counted(known, person, timeOn).days).toBe(DAYS_FOR_A_LETTER);
        expect(counted(known, person, addDays(timeOn, -1)).days).toBe(DAYS_FOR_A_LETTER - 1);
      }),
      { numRuns },
    );
    expect(named).toBeGreaterThan(0);
  });

  it('adds up those who are one person, as if all had been logged with them', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const merge: RecordChange = { kind: 'person', id: 'p1', after: { name: 'p1', mergedInto: 'p0' } };
        const merged = letterEligibility(updateJournal(journalOf(log), [merge]), 'p0', TODAY);
        let asOne = log;
        for (const [id, place] of log['block-team'])
          if (place.person === 'p1') asOne = withRecord(asOne, 'block-team', id, { ...place, person: 'p0' });
        for (const [id, feedback] of log['feedback-loop'])
          if (feedback.person === 'p1') asOne = withRecord(asOne, 'feedback-loop', id, { ...feedback, person: 'p0' });
        for (const [id, moment] of log.moment)
          if (moment.person === 'p1') asOne = withRecord(asOne, 'moment', id, { ...moment, person: 'p0' });
        const { praise, ...whole } = letterEligibility(journalOf(asOne), 'p0', TODAY);
        expect(merged).toMatchObject(whole);
        expect(merged.praise.map(({ id }) => id)).toEqual(praise.map(({ id }) => id));
        if (eligible(log, 'p0') || eligible(log, 'p1')) expect(merged.eligible).toBe(true);
      }),
      { numRuns },
    );
  });

  it('is the same in whatever order and pieces the log was written', () => {
    const orders = anyLog.chain((log) => {
      const changes = changesOf(log);
      return fc.tuple(fc.constant(log), fc.shuffledSubarray([...changes], { minLength: changes.length }));
    });
    fc.assert(
      fc.property(orders, anybody, ([log, shuffled], person) => {
        const one = shuffled.reduce((journal, change) => updateJournal(journal, [change]), emptyJournal);
        expect(letterEligibility(one, person, TODAY)).toEqual(letterEligibility(journalOf(log), person, TODAY));
      }),
      { numRuns },
    );
  });

  it('says of everybody at once what it says of each', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const journal = journalOf(log);
        const all = letterEligibilities(journal, TODAY);
        for (const person of PEOPLE) {
          const one = letterEligibility(journal, person, TODAY);
          const isKnown = one.daysTogether > 0 || one.praise.length > 0 || one.timeOn !== null;
          expect(all.get(person)).toEqual(isKnown ? one : undefined);
        }
      }),
      { numRuns },
    );
  });
});

describe('a resident on a two-week ward block', () => {
  const log: readonly RecordChange[] = [
    { kind: 'person', id: 'a', after: { name: 'Dr. Ana Lopez' } },
    { kind: 'block', id: 'b', after: { type: 'ward', from: '2026-11-09', to: '2026-11-20', daysOff: [0, 6] } },
    { kind: 'block-team', id: 'b.a', after: { block: 'b', person: 'a' } },
  ];
  const journal = updateJournal(emptyJournal, log);

  it('has ten days from Monday to the Friday of the week after, and still lacks the words', () => {
    expect(letterEligibility(journal, 'a', '2026-11-19')).toMatchObject({
      daysTogether: 9,
      weeksTogether: 1,
      missing: ['time', 'praise'],
      timeOn: '2026-11-20',
    });
    expect(letterEligibility(journal, 'a', '2026-11-20')).toMatchObject({
      daysTogether: 10,
      weeksTogether: 2,
      missing: ['praise'],
      timeOn: null,
    });
  });

  it.each([
    [{ tone: 'positive', specific: true }, true],
    [{ praise: 'Your plans are clear', specific: true }, true],
    [{ tone: 'positive' }, false],
    [{ tone: 'positive', specific: false }, false],
    [{ tone: 'mixed', specific: true }, false],
    [{ tone: 'to-improve', specific: true, praise: ' ' }, false],
    [{ tone: 'positive', specific: true, receivedOn: '2026-11-30' }, false],
  ] as const)('with feedback %o may be asked: %s', (feedback, may) => {
    const told = updateJournal(journal, [{ kind: 'feedback-loop', id: 'f', after: { person: 'a', ...feedback } }]);
    expect(letterEligibility(told, 'a', TODAY).eligible).toBe(may);
  });
});
