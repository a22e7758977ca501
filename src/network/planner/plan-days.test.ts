import { describe, expect, it } from 'vitest';
import { addDays } from '../../base/plain-date.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { block, found, inShort, planned, TODAY, waiting } from './planned.fixtures.ts';

describe('a day', () => {
  it('holds three, the most worth first, and says of the others when they come', () => {
    const four = [
      found('a', { worth: 1 }),
      found('b', { worth: 5 }),
      found('c', { worth: 3 }),
      found('d', { worth: 4 }),
    ];
    expect(inShort(planned(four))).toEqual(['2026-11-17 b d c', '2026-11-18 a']);
    expect(waiting(planned(four, [], { days: 1 }))).toEqual(['a three-a-day 2026-11-18']);
  });

  it('counts what was done on it', () => {
    const done = [1, 2].map((at) =>
      has('suggestion', `x.${at}`, { rule: 'x', subject: `${at}`, doneOn: TODAY, person: 'lopez' }),
    );
    const plan = planned([found('a', { person: 'lopez', worth: 5 }), found('b'), found('c')], done, { days: 1 });
    expect(inShort(plan)).toEqual(['2026-11-17 b']);
    expect(waiting(plan)).toEqual(['a one-a-person 2026-11-18', 'c three-a-day 2026-11-18']);
  });

  it('names one person once', () => {
    const plan = planned([found('a', { person: 'lopez' }), found('b', { person: 'lopez' })]);
    expect(inShort(plan)).toEqual(['2026-11-17 a', '2026-11-18 b']);
  });

  it('takes a deadline before what is worth more', () => {
    const deadline = found('late', {
      worth: 1,
      hard: true,
      window: { opens: TODAY, best: TODAY, closes: '2026-11-19' },
    });
    const [day] = planned([
      found('a', { worth: 5 }),
      found('b', { worth: 5 }),
      found('c', { worth: 5 }),
      deadline,
    ]).days;
    expect(day?.suggestions[0]).toMatchObject({
      subject: 'late',
      chosen: expect.stringContaining('deadline is November 19'),
    });
  });
});

describe('what nobody answers', () => {
  it('takes turns, so that everything open comes again and again', () => {
    const nine = ([1, 2, 3, 3, 3, 4, 4, 5, 5] as const).map((worth, at) =>
      found(`${at}`, { worth, window: { opens: addDays(TODAY, -at), best: addDays(TODAY, -at), closes: null } }),
    );
    const begun = has('suggestion', 'r.z', { rule: 'r', subject: 'z', skippedOn: addDays(TODAY, -9) });
    const times = new Map<string, number>();
    for (let day = 15; day < 45; day += 1)
      for (const { suggestions } of planned(nine, [begun], { on: addDays(TODAY, day), days: 1 }).days)
        for (const { subject } of suggestions) times.set(subject, (times.get(subject) ?? 0) + 1);
    expect(times.size).toBe(9);
    for (const count of times.values()) {
      expect(count).toBeGreaterThanOrEqual(3);
      expect(count).toBeLessThan(30);
    }
  });
});

describe('a best day', () => {
  const later = { opens: TODAY, best: '2026-11-20', closes: '2026-11-25' };

  it('is waited for', () => {
    expect(inShort(planned([found('a', { window: later })]))).toEqual(['2026-11-20 a']);
    expect(waiting(planned([found('a', { window: later })], [], { days: 2 }))).toEqual(['a better-day 2026-11-20']);
  });

  it('is not waited for where it and those after it do not suit', () => {
    const away = block('vacation', '2026-11-19', '2026-11-30');
    expect(inShort(planned([found('a', { window: later })], [away]))).toEqual(['2026-11-17 a']);
  });
});

describe('the block’s week', () => {
  const outreach = ['a', 'b', 'c', 'd'].map((subject) => found(subject, { effort: 'outreach' }));

  it('leaves room for one outreach in ICU, three on the wards, loops beside them', () => {
    const icu = planned([...outreach, found('loop')], [block('icu', '2026-11-16', '2026-12-13')]);
    expect(inShort(icu)).toEqual(['2026-11-17 a loop', '2026-11-23 b']);
    expect(icu.postponed.map(({ for: why, until }) => [why, until])).toEqual([
      ['budget', '2026-11-30'],
      ['budget', '2026-11-30'],
    ]);
    expect(icu.days[0]?.budget).toEqual({ week: 1, used: 1 });
    expect(inShort(planned(outreach, [block('ward', '2026-11-16', '2026-12-13')]))).toEqual([
      '2026-11-17 a b c',
      '2026-11-23 d',
    ]);
  });

  it('counts what the log shows of the week', () => {
    const week = block('ward', '2026-11-16', '2026-12-13');
    const asked = has('ask', 'a', { person: 'lopez', what: 'meeting', askedOn: '2026-11-16' });
    const sent = has('message', 'm', { person: 'okafor', situation: 'cold-email', sentOn: '2026-11-16' });
    const thanks = has('message', 't', { person: 'lopez', situation: 'letter-thanks', sentOn: '2026-11-16' });
    expect(inShort(planned(outreach, [week, asked, sent, thanks]))).toEqual(['2026-11-17 a', '2026-11-23 b c d']);
  });

  it('leaves a vacation alone but for a deadline', () => {
    const away = block('vacation', '2026-11-16', '2026-11-22');
    const hard = found('hard', { hard: true, window: { opens: TODAY, best: TODAY, closes: '2026-11-18' } });
    expect(inShort(planned([found('a'), hard], [away]))).toEqual(['2026-11-17 hard', '2026-11-23 a']);
  });

  it('leaves a weekend of one’s own alone, unless asked', () => {
    const free = block('clinic', '2026-11-16', '2026-12-13', { daysOff: [0, 6] });
    const saturday = { on: '2026-11-21', days: 3 };
    expect(inShort(planned([found('a')], [free], saturday))).toEqual(['2026-11-23 a']);
    const wanted = has('settings', 'settings', { goldenWeekends: true });
    expect(inShort(planned([found('a')], [free, wanted], saturday))).toEqual(['2026-11-21 a']);
  });

  it('leaves days of rest alone for a deadline that is weeks away, and for a promise long past', () => {
    const free = block('clinic', '2026-11-16', '2026-12-13', { daysOff: [0, 6] });
    const saturday = { on: '2026-11-21', days: 3 };
    const due = (closes: string | null, best = TODAY) =>
      inShort(planned([found('a', { hard: true, window: { opens: '2026-11-01', best, closes } })], [free], saturday));
    expect(due('2027-01-30')).toEqual(['2026-11-23 a']);
    expect(due('2026-11-24')).toEqual(['2026-11-21 a']);
    expect(due(null, '2026-11-02')).toEqual(['2026-11-23 a']);
    expect(due(null, '2026-11-20')).toEqual(['2026-11-21 a']);
  });
});

describe('nights and calls', () => {
  const nights = block('nights', '2026-11-16', '2026-11-22', { daysOff: [4] });
  const ward = block('ward', '2026-11-23', '2026-12-20');

  it('are for what can be written, and sleep comes after them', () => {
    const inPerson = found('in-person', { way: 'in-person', effort: 'shift' });
    const plan = planned([found('mail', { person: 'lopez', way: 'in-person' }), inPerson], [nights, ward], { days: 8 });
    expect(inShort(plan)).toEqual(['2026-11-17 mail', '2026-11-24 in-person']);
    expect(plan.days[0]?.suggestions[0]?.way).toBe('e-mail');
    // Thursday off between nights, and the Monday after the last one.
    expect(plan.days.map(({ kind }) => kind)).toEqual([
      'working',
      'working',
      'after-nights',
      'working',
      'working',
      'working',
      'after-nights',
      'working',
    ]);
  });

  it('let a loop be closed in writing, also with somebody who is not named', () => {
    const open = ['lopez', null].map((person) => found(`${person}`, { person, way: 'in-person' }));
    const plan = planned(open, [nights, ward], { days: 1 });
    expect(plan.days[0]?.suggestions.map(({ subject, way }) => [subject, way])).toEqual([
      ['null', 'e-mail'],
      ['lopez', 'e-mail'],
    ]);
  });

  it('let a loop be closed in writing with somebody of their own team, too, unless a day together comes within the week', () => {
    const open = [found('a', { person: 'lopez', way: 'in-person' })];
    const nightTeam = has('block-team', 'n', { block: 'nights-2026-11-16', person: 'lopez' });
    const wardTeam = has('block-team', 'w', { block: 'ward-2026-11-23', person: 'lopez' });
    const alone = planned(open, [nights, ward, nightTeam], { days: 1 });
    expect(alone.days[0]?.suggestions.map(({ way }) => way)).toEqual(['e-mail']);
    const both = planned(open, [nights, ward, nightTeam, wardTeam], { days: 8 });
    expect(inShort(both)).toEqual(['2026-11-24 a']);
  });

  it('leave sleep alone but for a deadline that can be met in writing', () => {
    const call = has('day', TODAY, { postCall: true });
    const closes = { opens: TODAY, best: TODAY, closes: TODAY };
    const hard = found('hard', { hard: true, window: closes });
    const plan = planned([found('a'), hard, found('visit', { hard: true, window: closes, way: 'in-person' })], [call], {
      days: 1,
    });
    expect(inShort(plan)).toEqual(['2026-11-17 hard']);
    expect(waiting(plan)).toEqual(['visit sleep null', 'a sleep 2026-11-18']);
    expect(plan.days[0]?.suggestions[0]?.chosen).toContain('After you have slept.');
  });
});

describe('what is said in person', () => {
  const ward = block('ward', '2026-11-16', '2026-12-13', { daysOff: [3] });
  const team = has('block-team', 't', { block: 'ward-2026-11-16', person: 'lopez', from: '2026-11-19' });

  it('waits for a day together soon, or is written', () => {
    const loops = [
      found('l', { person: 'lopez', way: 'in-person' }),
      found('o', { person: 'okafor', way: 'in-person' }),
    ];
    const plan = planned(loops, [ward, team, has('day', TODAY, { off: true })]);
    expect(inShort(plan)).toEqual(['2026-11-17 o', '2026-11-19 l']);
    expect(plan.days[0]?.suggestions[0]).toMatchObject({
      way: 'e-mail',
      chosen: expect.stringContaining('In writing'),
    });
    expect(plan.days[2]?.suggestions[0]?.way).toBe('in-person');
  });

  it('in passing only with the own team at work', () => {
    const passing = (subject: string, person: string) => found(subject, { person, way: 'in-person', effort: 'shift' });
    const plan = planned([passing('l', 'lopez'), passing('o', 'okafor')], [ward, team]);
    expect(inShort(plan)).toEqual(['2026-11-19 l']);
    expect(waiting(plan)).toEqual(['o not-at-work null']);
  });
});

describe('an absence', () => {
  it('brings back one a day of what had gathered, deadlines apart', () => {
    const old = { opens: '2026-11-01', best: '2026-11-02', closes: null };
    const gathered = ['a', 'b', 'c'].map((subject) => found(subject, { window: old }));
    const hard = found('hard', { hard: true, window: { ...old, closes: '2026-11-20' } });
    const away = has('settings', 'settings', { awayClearedOn: TODAY });
    const begun = has('suggestion', 'r.z', { rule: 'r', subject: 'z', skippedOn: old.opens });
    const fresh = found('new', { window: { ...old, best: '2026-11-18' } });
    const plan = planned([...gathered, hard, fresh], [away, begun], { days: 2 });
    expect(inShort(plan)).toEqual(['2026-11-17 hard a', '2026-11-18 new b']);
    expect(waiting(plan)).toEqual(['c after-absence 2026-11-19']);
  });
});
