import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import season2027 from '../../../data/seasons/2027.json' with { type: 'json' };
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { seasonFor } from '../../catalogue/seasons.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import { ruleById } from '../match-rules/match-rules.ts';
import { LEAD, LEAD_SOURCES, LEAD_STATUSES, type Lead } from '../records/lead.ts';
import { FRESH_DAYS, freshnessOf } from './freshness.ts';
import { gateAnswer, gateCounts, LEAD_GATES } from './gates.ts';
import { guardLead, isBlocked } from './lead-guard.ts';
import { BOARD, boardOf, isContact, isLive, nextStatuses, statusOf } from './lead-steps.ts';
import { reckonedSoapDays, seasonYearOn, soapDays } from './soap.ts';
import { packetOf, TRANSFER_PACKET } from './transfer-packet.ts';
import { longVisaGap } from './visa-gap.ts';

const RUNS = process.env.PRELUDE_DEEP === '1' ? 5000 : 200;
const TODAY = '2026-11-22';
const anyDay: fc.Arbitrary<PlainDate> = fc.integer({ min: -120, max: 300 }).map((days) => addDays(TODAY, days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 3 });
const gate = maybe(fc.constantFrom('passed' as const, 'not-passed' as const));
const anyLead: fc.Arbitrary<Lead> = fc.record(
  {
    seenOn: maybe(anyDay),
    verifiedOn: maybe(anyDay),
    startsOn: maybe(anyDay),
    status: maybe(fc.constantFrom(...LEAD_STATUSES)),
    source: maybe(fc.constantFrom(...LEAD_SOURCES)),
    visa: gate,
    credit: gate,
    commitment: gate,
    milestonesOn: maybe(anyDay),
  },
  { requiredKeys: [] },
);
const holds = (property: fc.IProperty<unknown>) => {
  fc.assert(property, { numRuns: RUNS });
  if (RUNS > 200) console.log(`${RUNS} runs`);
};

describe('freshness', () => {
  it('once stale, a lead stays so until somebody looks again', () => {
    holds(
      fc.property(anyLead, anyDay, fc.nat({ max: 200 }), (lead, day, later) => {
        const past = { ...lead, seenOn: earlier(lead.seenOn, day), verifiedOn: earlier(lead.verifiedOn, day) };
        if (freshnessOf(past, day).state === 'stale')
          expect(freshnessOf(past, addDays(day, later)).state).toBe('stale');
        const again = { ...past, verifiedOn: day };
        expect(freshnessOf(again, day)).toMatchObject({ state: 'fresh', verifiedOn: day, days: 0 });
        expect(freshnessOf(again, addDays(day, later)).state).toBe(later > FRESH_DAYS ? 'stale' : 'fresh');
      }),
    );
  });

  it('never shows a lead as verified without a day on which it was, and never a day to come', () => {
    holds(
      fc.property(anyLead, anyDay, (lead, day) => {
        const { verifiedOn, days, lastOn, state } = freshnessOf(lead, day);
        if (lead.verifiedOn == null || lead.verifiedOn > day) expect(verifiedOn).toBeNull();
        else expect(verifiedOn).toBe(lead.verifiedOn);
        expect(state === 'undated').toBe(lastOn === null);
        if (days !== null) expect(days).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('counts thirty days as fresh and one more as stale', () => {
    expect(freshnessOf({ verifiedOn: '2026-10-23' }, TODAY)).toMatchObject({ days: 30, state: 'fresh' });
    expect(freshnessOf({ verifiedOn: '2026-10-22' }, TODAY)).toMatchObject({ days: 31, state: 'stale' });
    expect(freshnessOf({}, TODAY)).toMatchObject({ days: null, state: 'undated' });
  });
});

describe('gates', () => {
  it('stay unknown until somebody answers them', () => {
    holds(
      fc.property(anyLead, (lead) => {
        const counts = gateCounts(lead);
        expect(counts.passed + counts['not-passed'] + counts.unknown).toBe(LEAD_GATES.length);
        for (const name of LEAD_GATES) expect(gateAnswer(lead, name)).toBe(lead[name] ?? 'unknown');
      }),
    );
    expect(gateCounts({}).unknown).toBe(LEAD_GATES.length);
  });
});

describe('the board', () => {
  it('holds every lead once, under its status', () => {
    holds(
      fc.property(fc.array(anyLead, { maxLength: 8 }), (leads) => {
        const journal = updateJournal(
          emptyJournal,
          leads.map((after, at) => ({ kind: 'lead', id: `l${at}`, after }) as const),
        );
        const board = boardOf(journal);
        expect(board.flatMap(({ leads: own }) => own.map(({ id }) => id)).sort()).toEqual(
          leads.map((_, at) => `l${at}`).sort(),
        );
        for (const { status, leads: own } of board) {
          expect(own.length).toBeGreaterThan(0);
          expect(own.every(({ values }) => statusOf(values) === status)).toBe(true);
        }
      }),
    );
    expect([...BOARD].sort()).toEqual([...LEAD_STATUSES].sort());
  });

  it('has a way on from every status that is not settled', () => {
    for (const status of LEAD_STATUSES) expect(nextStatuses({ status }).length > 0).toBe(status !== 'accepted');
  });
});

describe('the rule guard', () => {
  const soap = { from: '2027-03-15', to: '2027-03-19' };
  const setting = { today: TODAY, soap, boundUntil: '2027-06-30', directorToldOn: '2026-10-01' };

  it('blocks contact on every day of SOAP and on none outside of it', () => {
    holds(
      fc.property(anyLead, anyDay, (lead, today) => {
        const open = { ...lead, commitment: 'passed' as const };
        const inSoap = soap.from <= today && today <= soap.to;
        const settled = !isLive(open) || open.status === 'accepted';
        expect(isBlocked(guardLead(open, { ...setting, today }))).toBe(inSoap && !settled);
      }),
    );
  });

  it('blocks a place of the bound year until the user says that NRMP waived it, and guesses nothing', () => {
    const words = (lead: Lead, boundUntil: PlainDate | null = '2027-06-30') =>
      guardLead(lead, { ...setting, boundUntil }).filter(({ rule }) => rule === 'concurrent-year');
    expect(words({ startsOn: '2027-01-15' })).toEqual([{ rule: 'concurrent-year', effect: 'block' }]);
    expect(words({ startsOn: '2027-01-15', commitment: 'passed' })).toEqual([]);
    expect(words({ startsOn: '2027-07-01' })).toEqual([]);
    expect(words({ startsOn: '2027-07-01', commitment: 'not-passed' })).toMatchObject([{ effect: 'block' }]);
    expect(words({})).toMatchObject([{ effect: 'note' }]);
    expect(words({ startsOn: '2027-01-15' }, null)).toMatchObject([{ effect: 'note' }]);
  });

  it('warns while the own director does not know, but for a place at home', () => {
    const rules = (lead: Lead, directorToldOn: PlainDate | null) =>
      guardLead({ startsOn: '2027-07-01', ...lead }, { ...setting, directorToldOn });
    expect(rules({}, null)).toEqual([{ rule: 'own-director-first', effect: 'warn' }]);
    expect(rules({}, '2026-12-24')).toHaveLength(1);
    expect(rules({}, TODAY)).toEqual([]);
    expect(rules({ source: 'own-program' }, null)).toEqual([]);
    expect(rules({ status: 'let-go' }, null)).toEqual([]);
    expect(ruleById('own-director-first').grade).toBe('official-recommendation');
  });

  it('takes the days of SOAP from the season’s file', () => {
    const season = seasonFor(seasonYearOn(TODAY), [season2027]);
    expect(season.ok && soapDays(season.value)).toMatchObject(soap);
    expect(reckonedSoapDays(TODAY)).toEqual(soap);
    expect(seasonYearOn('2027-03-19')).toBe(2027);
    expect(seasonYearOn('2027-03-20')).toBe(2028);
    const later = seasonFor(2028, [season2027]);
    expect(later.ok && soapDays(later.value)).toMatchObject({ from: '2028-03-13', to: '2028-03-17' });
  });

  it('knows which steps are contact', () => {
    expect(LEAD_STATUSES.filter(isContact)).toEqual(['asking', 'applied', 'interview', 'accepted']);
  });
});

describe('the gap of a visa', () => {
  it('is told from the thirty-first day on, and only where both days are known', () => {
    expect(longVisaGap({ startsOn: '2027-07-30' }, '2027-06-30')).toBeNull();
    expect(longVisaGap({ startsOn: '2027-07-31' }, '2027-06-30')).toBe(31);
    expect(longVisaGap({ startsOn: '2027-07-31' }, null)).toBeNull();
    expect(longVisaGap({}, '2027-06-30')).toBeNull();
  });
});

describe('the transfer packet', () => {
  it('tells of each part the day it was there', () => {
    holds(
      fc.property(anyLead, (lead) => {
        expect(packetOf(lead).filter(({ on }) => on !== null)).toHaveLength(lead.milestonesOn == null ? 0 : 1);
      }),
    );
    expect(TRANSFER_PACKET.every(({ field }) => field in LEAD)).toBe(true);
  });
});

describe('the record', () => {
  it('offers no confidential list of unfilled programs as a source', () => {
    expect(LEAD_SOURCES.filter((source) => /unfilled|confidential|soap|nrmp/i.test(source))).toEqual([]);
  });
});

function earlier(day: PlainDate | null | undefined, than: PlainDate): PlainDate | null {
  return day != null && day <= than ? day : null;
}
