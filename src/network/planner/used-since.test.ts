import { describe, expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../rules/setting.ts';
import { planDays } from './plan-days.ts';
import { usedSince } from './used-since.ts';

const TODAY = '2026-11-22';
const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
const block = has('block', 'b1', { type: 'ward', name: '7 North', from: TODAY, to: '2026-12-19' });
const chosenOn = (today: string, ...records: Parameters<typeof updateJournal>[1]) => {
  const setting = settingOf(updateJournal(emptyJournal, records), today, 14, NO_CIRCUMSTANCES);
  return planDays(setting).days.flatMap(({ suggestions }) => suggestions.map(({ chosen }) => chosen));
};

describe('the first day of use', () => {
  it('is today where nothing was noted, else the first note or answer', () => {
    const of = (...records: Parameters<typeof updateJournal>[1]) =>
      usedSince(updateJournal(emptyJournal, records), TODAY);
    expect(of(block)).toBe(TODAY);
    const noted = has('moment', 'm1', { person: 'p', kind: 'talked', on: '2026-07-03', loggedAt: at('2026-10-02') });
    expect(of(block, noted)).toBe('2026-10-02');
    const skipped = has('suggestion', 's', { rule: 'r', subject: 's', skippedOn: '2026-09-01' });
    expect(of(noted, skipped)).toBe('2026-09-01');
    expect(of(has('moment', 'm1', { person: 'p', loggedAt: at('2027-10-02') }))).toBe(TODAY);
  });

  it('tells nobody who begins in November that something has waited since July', () => {
    const chosen = chosenOn(TODAY, block);
    expect(chosen.length).toBeGreaterThan(10);
    for (const words of chosen) {
      const [, days = '0'] = /has waited (\d+) days/.exec(words) ?? [];
      expect(Number(days), words).toBeLessThan(14);
      expect(words).not.toContain('has waited since');
    }
  });

  it('counts no days beyond a month', () => {
    const used = has('moment', 'm1', { person: 'p', kind: 'talked', on: '2026-07-03', loggedAt: at('2026-07-03') });
    const chosen = chosenOn(TODAY, block, used);
    for (const words of chosen) expect(words).not.toMatch(/has waited (3[1-9]|[4-9]\d|\d{3,}) days/);
    expect(chosen.join(' ')).toMatch(/has waited since (July|August|September|October) \d+\./);
  });
});
