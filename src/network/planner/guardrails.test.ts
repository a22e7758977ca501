import { describe, expect, it } from 'vitest';
import type { PlainDate } from '../../base/plain-date.ts';
import type { Opportunity } from '../rules/rule.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { block, found, inShort, known, planned, TODAY, waiting } from './planned.fixtures.ts';

describe('guardrails', () => {
  const ask = (subject: string, more: Partial<Opportunity> = {}) =>
    found(subject, { person: 'lopez', effort: 'ask', asks: 'meeting', ...more });

  it('hold back an ask at a first contact, soon after another, and after a hard shift', () => {
    expect(waiting(planned([ask('a')]))).toEqual(['a guardrail null']);
    const before = has('ask', 'x', {
      person: 'lopez',
      what: 'other',
      askedOn: '2026-11-01',
      answer: 'yes',
      answeredOn: '2026-11-02',
    });
    expect(waiting(planned([ask('a')], [known, before]))).toEqual(['a guardrail 2026-12-01']);
    const hard = has('day', TODAY, { hardShift: true });
    expect(inShort(planned([ask('a')], [known, hard]))).toEqual(['2026-11-19 a']);
  });

  it('hold two asks of one person apart within the plan', () => {
    const plan = planned([ask('a'), ask('b', { asks: 'introduction' })], [known], { days: 14 });
    expect(inShort(plan)).toEqual(['2026-11-17 a']);
    expect(waiting(plan)).toEqual(['b guardrail 2026-12-17']);
  });

  it('let a letter through whose deadline requires it, with a caution, and none before it is eligible', () => {
    const ward = block('ward', '2026-10-26', '2026-11-22');
    const team = has('block-team', 't', { block: 'ward-2026-10-26', person: 'lopez' });
    const praise = has('feedback-loop', 'f', {
      person: 'lopez',
      praise: 'Calm',
      specific: true,
      receivedOn: '2026-11-10',
    });
    const before = has('ask', 'x', {
      person: 'lopez',
      what: 'meeting',
      askedOn: '2026-11-05',
      answer: 'yes',
      answeredOn: '2026-11-06',
    });
    const letter = (hard: boolean, closes: PlainDate) =>
      ask('letter', { asks: 'letter', hard, window: { opens: TODAY, best: TODAY, closes } });
    const log = [ward, team, praise, before];
    const [first] = planned([letter(true, '2026-11-20')], log).days;
    expect(first?.suggestions).toMatchObject([
      { subject: 'letter', cautions: [expect.stringContaining('less than 30 days')] },
    ]);
    expect(waiting(planned([letter(false, '2026-11-20')], log))).toEqual(['letter guardrail null']);
    expect(waiting(planned([letter(false, '2027-01-20')], log))).toEqual(['letter guardrail 2026-12-05']);
    expect(waiting(planned([letter(true, '2026-11-20')], [ward, team]))).toEqual(['letter guardrail null']);
  });

  it('touch a program once in 14 days, and not during SOAP', () => {
    const touch = (subject: string) => found(subject, { effort: 'outreach', touches: '1400121022' });
    expect(waiting(planned([touch('a'), touch('b')]))).toEqual(['b guardrail 2026-12-01']);
    const lead = has('lead', 'l', {
      institution: 'Lakeside',
      program: '1400121022',
      status: 'asking',
      statusOn: '2026-11-10',
    });
    expect(waiting(planned([touch('a')], [lead]))).toEqual(['a guardrail 2026-11-24']);
    expect(waiting(planned([found('b', { effort: 'outreach', touches: 'lakeside' })], [lead]))).toEqual([
      'b guardrail 2026-11-24',
    ]);
    expect(waiting(planned([touch('a')], [], { on: '2027-03-15', days: 2 }))).toEqual(['a guardrail 2027-03-20']);
  });
});

describe('of two favours of one person', () => {
  const ask = (subject: string, more: Partial<Opportunity>) =>
    found(subject, { person: 'lopez', effort: 'ask', asks: 'meeting', ...more });
  const best = '2026-11-20';
  const greater = ask('great', { worth: 5, asks: 'introduction', window: { opens: TODAY, best, closes: null } });

  it('the greater one is waited for, if it comes soon and was not left lying', () => {
    const plan = planned([ask('small', { worth: 2 }), greater], [known], { days: 7 });
    expect(inShort(plan)).toEqual(['2026-11-20 great']);
    expect(waiting(plan)).toEqual(['small guardrail 2026-12-20']);
    const far = { ...greater, window: { opens: TODAY, best: '2026-12-30', closes: null } };
    expect(inShort(planned([ask('small', { worth: 2 }), far], [known], { days: 7 }))).toEqual(['2026-11-17 small']);
  });
});
