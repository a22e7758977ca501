import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import { SPONSOR_ACTS } from '../records/mentorship.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { acquaintances } from './acquaintances.ts';
import type { NamedProgram } from './asked.ts';
import { connectionsOf } from './connections.ts';

const [LAKE, MERCY, TWIN_A, TWIN_B, OWN] = ['1400000001', '1400000002', '1400000003', '1400000004', '1400000005'];
const PROGRAMS: readonly NamedProgram[] = [
  { acgmeId: LAKE, institution: 'Lakeside Medical Center', listedAs: 'Lakeside Med Ctr-NY' },
  { acgmeId: MERCY, institution: 'Mercy – São José', listedAs: 'Mercy-NY' },
  { acgmeId: TWIN_A, institution: 'Health Education Services', listedAs: 'Health Education Services-TN' },
  { acgmeId: TWIN_B, institution: 'Health Education Services', listedAs: 'Health Education Services-TN' },
  { acgmeId: OWN, institution: 'Stone Hospital', listedAs: 'Stone Hosp-NY' },
];
const TODAY = '2027-05-20';
const asked = { programs: PROGRAMS, ownProgram: OWN, today: TODAY };
const isDeep = process.env.PRELUDE_DEEP === '1';
const numRuns = isDeep ? 2000 : 100;
if (isDeep) console.log(`connections: ${numRuns} random journals`);
const journalOf = (records: readonly RecordChange[]) => updateJournal(emptyJournal, records);
const told = (records: readonly RecordChange[]) =>
  connectionsOf(journalOf(records), asked).map(({ acgmeId, kind, sentence }) => [acgmeId, kind, sentence]);

const lopez = has('person', 'lopez', { name: 'Dr. Ana Lopez', role: 'attending', tracked: true });
const lee = has('person', 'lee', { name: 'Marcus Lee', programs: [LAKE], tracked: true });
const talked = has('moment', 'm1', { person: 'lee', kind: 'talked', on: '2027-05-02' });

describe('an advocate', () => {
  const act = (fields: object, id = 'a') => has('sponsor-act', id, { person: 'lopez', on: '2027-05-03', ...fields });

  it.each([
    ['called', 'Dr. Ana Lopez called there for you on 3 May 2027'],
    ['recommended', 'Dr. Ana Lopez recommended you there on 3 May 2027'],
    ['other', 'Dr. Ana Lopez spoke up for you there on 3 May 2027'],
  ] as const)('%s, with the program', (what, sentence) => {
    expect(told([lopez, act({ act: what, program: LAKE })])).toEqual([[LAKE, 'advocate', sentence]]);
  });

  it('has words for every act', () => {
    for (const what of SPONSOR_ACTS)
      expect(told([lopez, act({ act: what, program: LAKE })])[0]?.[2]).toMatch(/^Dr\. Ana Lopez .* on 3 May 2027$/);
  });

  it('spoke to somebody whose one program is known, by note or by the name of the place', () => {
    expect(told([lopez, lee, act({ act: 'called', to: 'lee' })])).toHaveLength(1);
    const atMercy = has('person', 'lee', { name: 'Marcus Lee', institution: 'mercy – sao jose' });
    expect(told([lopez, atMercy, act({ act: 'called', to: 'lee' })])[0]?.[0]).toBe(MERCY);
    for (const unclear of [
      { programs: [LAKE, MERCY] },
      { institution: 'Health Education Services' },
      { institution: 'Somewhere else' },
      {},
    ])
      expect(told([lopez, has('person', 'lee', { name: 'Marcus Lee', ...unclear }), act({ to: 'lee' })])).toEqual([]);
    const both = has('person', 'lee', { name: 'Marcus Lee', programs: [LAKE, MERCY], institution: 'Mercy-NY' });
    expect(told([lopez, both, act({ to: 'lee' })])[0]?.[0]).toBe(MERCY);
  });

  it('counts once for a program, also at the own one, and not before it was done', () => {
    const [first, second, third] = ['2027-05-03', '2027-05-04', '2027-05-05'].map((on, k) =>
      act({ act: 'called', program: OWN, on }, `a${k}`),
    );
    expect(told([lopez, ...[first, second, third].flatMap((one) => one ?? [])])).toEqual([
      [
        OWN,
        'advocate',
        'Dr. Ana Lopez called there for you on 5 May 2027; Dr. Ana Lopez called there for you on 4 May 2027; 1 more',
      ],
    ]);
    expect(told([lopez, act({ act: 'called', program: LAKE, on: '2027-05-21' })])).toEqual([]);
    expect(told([lopez, has('moment', 'm', { person: 'lopez', kind: 'call-on-my-behalf', on: TODAY })])).toEqual([]);
  });
});

describe('having worked there', () => {
  const block = (fields: object) =>
    has('block', 'b', {
      type: 'elective',
      name: 'Cardiology',
      institution: 'LAKESIDE medical center',
      from: '2027-04-05',
      to: '2027-04-30',
      daysOff: [0, 6],
      ...fields,
    });

  it('is a block whose place is one program’s, of five days worked', () => {
    expect(told([block({})])).toEqual([
      [LAKE, 'rotated', 'You worked there: Cardiology, 5 April 2027 to 30 April 2027'],
    ]);
    expect(told([block({ from: '2027-05-17', to: '2027-05-28' })])).toEqual([]);
    for (const no of [
      { institution: 'Health Education Services' },
      { institution: 'Lakeside' },
      { institution: null },
      { institution: 'Stone Hospital' },
      { type: 'vacation' as const },
    ])
      expect(told([block(no)])).toEqual([]);
  });

  it('is not known of the own place, where only the identity names it', () => {
    const journal = journalOf([block({}), has('identity', 'identity', { institution: 'Lakeside Medical Center' })]);
    expect(connectionsOf(journal, { ...asked, ownProgram: null })).toEqual([]);
  });

  it('is not told by a shift shared with somebody from there: that is a contact', () => {
    const shared = has('moment', 'm', { person: 'lee', kind: 'worked-together', on: '2027-05-02' });
    expect(told([lee, shared]).map(([, kind]) => kind)).toEqual(['contact']);
  });
});

describe('a contact', () => {
  it('is somebody followed who is noted with the program, and answered', () => {
    expect(told([lee, talked])).toEqual([
      [LAKE, 'contact', 'You are in contact with Marcus Lee, who is there or knows it'],
    ]);
    expect(told([lee])).toEqual([]);
    expect(told([lee, has('moment', 'm1', { person: 'lee', kind: 'e-mail', on: '2027-05-02' })])).toEqual([]);
    expect(told([has('person', 'lee', { name: 'Marcus Lee', programs: [LAKE], tracked: false }), talked])).toEqual([]);
    expect(told([has('person', 'lee', { name: 'Marcus Lee', programs: [OWN], tracked: true }), talked])).toEqual([]);
    expect(told([has('person', 'lee', { institution: 'Lakeside Medical Center', tracked: true }), talked])).toEqual([]);
  });
});

it('never loses a connection by one more record of a contact, an act or a program', () => {
  const record = fc.oneof(
    fc
      .tuple(fc.constantFrom('lopez', 'lee', 'kim'), fc.subarray([LAKE, MERCY, OWN], { minLength: 1 }))
      .map(([id, programs]) => has('person', id, { name: id, programs, tracked: true })),
    fc
      .tuple(fc.constantFrom('lopez', 'lee', 'kim'), fc.nat(9))
      .map(([person, n]) => has('moment', `m${n}`, { person, kind: 'talked', on: '2027-03-01' })),
    fc
      .tuple(fc.constantFrom('lopez', 'lee', 'kim'), fc.nat(9), fc.constantFrom(LAKE, MERCY, OWN))
      .map(([person, n, program]) => has('sponsor-act', `s${n}`, { person, act: 'called', program, on: '2027-04-01' })),
  );
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), fc.nat(99), (records, n) => {
      const before = journalOf(records);
      const more = updateJournal(before, [
        has('moment', `new${n}`, { person: 'lee', kind: 'talked', on: '2027-05-01' }),
        has('sponsor-act', `new${n}`, { person: 'kim', act: 'called', program: MERCY, on: '2027-05-01' }),
      ]);
      const keys = (journal: typeof before) =>
        new Set(connectionsOf(journal, asked).map(({ acgmeId, kind }) => `${acgmeId} ${kind}`));
      const [few, many] = [keys(before), keys(more)];
      for (const key of few) expect(many).toContain(key);
      // Nobody's record moves who may be asked out of sight either.
      const [asked0, asked1] = [acquaintances(before, asked), acquaintances(more, asked)];
      for (const { acgmeId } of PROGRAMS) expect(asked1(acgmeId).length).toBeGreaterThanOrEqual(asked0(acgmeId).length);
    }),
    { numRuns },
  );
});

it('tells whom to turn to, the nearest first: who spoke there, mentors, contacts, the others', () => {
  const journal = journalOf([
    lopez,
    has('sponsor-act', 's', { person: 'lopez', act: 'introduced', program: LAKE, on: '2027-05-03' }),
    has('person', 'kim', { name: 'Dr. Kim', programs: [LAKE], tracked: true }),
    has('mentorship', 'kim', { person: 'kim', stage: 'ongoing' }),
    lee,
    talked,
    has('person', 'new', { name: 'Aya Ito', programs: [LAKE], tracked: true }),
    has('person', 'book', { name: 'Ann Abel', institution: 'Lakeside Medical Center', tracked: false }),
    has('person', 'else', { name: 'Zoe', institution: 'Lakeside', tracked: true }),
  ]);
  const known = acquaintances(journal, asked)(LAKE);
  expect(known.map(({ person, sentence }) => `${person.values.name}: ${sentence}`)).toEqual([
    'Dr. Ana Lopez: introduced you there on 3 May 2027',
    'Dr. Kim: a mentor of yours',
    'Marcus Lee: last contact 2 May 2027',
    'Aya Ito: no contact noted yet',
    'Ann Abel: in your address book, no contact noted',
  ]);
});
