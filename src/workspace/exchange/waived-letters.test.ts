import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { acgmeIds, bareReference, day, instant, reference } from '../../network/records/fields.ts';
import { FREE_TEXT, NETWORK_KINDS } from '../../network/records/kinds.ts';
import { exportBackup, readBackup } from '../backup.ts';
import { KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { Records } from '../records.ts';
import { runs, valueArbitrary, workspaceArbitrary } from '../workspace.arbitrary.ts';
import { applyChanges, emptyWorkspace, type Workspace } from '../workspace.ts';
import { writeCalendar } from './write-calendar.ts';
import { writeMomentsCsv } from './write-moments-csv.ts';
import { writePeopleCsv } from './write-people-csv.ts';
import { writeVcards } from './write-vcards.ts';

/** What is waived or confidential: a letter's words and a patient's case have no place in any field and leave by no file. */
const LETTER_KINDS: ReadonlySet<Kind> = new Set(['letter', 'letter-packet', 'teaching-moment']);

type Def = { readonly type: string; readonly innerType?: z.ZodMiniType; readonly element?: z.ZodMiniType };
const defOf = (schema: z.ZodMiniType) => schema._zod.def as unknown as Def;
/** Sentences somebody might put where they do not belong. */
const SENTENCES = [
  'Dr. Lopez writes: she is the best intern of the decade.',
  'On 3 November, 64-year-old woman in room 12 with sepsis',
  'a',
  '',
];

it('a letter has pick-lists, days, one reference and ACGME ids, and no field that takes a sentence', () => {
  for (const [name, schema] of Object.entries<z.ZodMiniType>(NETWORK_KINDS.letter)) {
    const isKnown = [day, instant, acgmeIds].some((known) => known === schema) || defOf(schema).type === 'enum';
    if (name === 'person') expect(schema).toBe(bareReference);
    else {
      expect([name, isKnown]).toEqual([name, true]);
      for (const text of SENTENCES)
        expect([name, [text, [text]].some((value) => schema.safeParse(value).success)]).toEqual([name, false]);
    }
  }
  expect(Object.keys(FREE_TEXT)).not.toContain('letter');
});

it('a teaching moment has pick-lists and the academic year: no day, no sentence, no reference', () => {
  for (const [name, schema] of Object.entries<z.ZodMiniType>(NETWORK_KINDS['teaching-moment'])) {
    if (name !== 'academicYear') expect([name, defOf(schema).type]).toEqual([name, 'enum']);
    for (const value of [...SENTENCES, '2026-11-03', '2026-11', 1_795_000_000_000, ['x'], true])
      expect([name, value, schema.safeParse(value).success]).toEqual([name, value, false]);
  }
  expect(Object.keys(FREE_TEXT)).not.toContain('teaching-moment');
});

it('only a packet’s list points to teaching moments', () => {
  const lists = KIND_NAMES.flatMap((kind) =>
    Object.entries<z.ZodMiniType>(KINDS[kind]).flatMap(([name, schema]) => {
      const { type, element } = defOf(schema);
      return type === 'array' && element === reference ? [`${kind}.${name}`] : [];
    }),
  );
  expect(lists).toEqual(['letter-packet.teachingMoments']);
  const names = KIND_NAMES.flatMap((kind) => Object.keys(KINDS[kind]).map((name) => `${kind}.${name}`));
  expect(names.filter((name) => /teaching.?moment/i.test(name.replace(/^teaching-moment/, '')))).toEqual(lists);
});

it('the published schema of a workspace says the same', () => {
  const schema = JSON.parse(readFileSync('docs/schemas/workspace.json', 'utf8'));
  const branch = (kind: string) =>
    schema.properties.records.items.oneOf.find(
      (one: { properties: { kind: { const: string } } }) => one.properties.kind.const === kind,
    ).properties.fields;
  type Value = Readonly<Record<string, unknown>> & { readonly anyOf?: readonly Value[]; readonly items?: Value };
  const forms = (value: Value): readonly Value[] =>
    value.anyOf === undefined ? (value.items === undefined ? [value] : forms(value.items)) : value.anyOf.flatMap(forms);
  for (const kind of ['letter', 'teaching-moment'] as const) {
    const { properties, additionalProperties } = branch(kind);
    expect(additionalProperties).toBe(false);
    expect(Object.keys(properties).sort()).toEqual(Object.keys(NETWORK_KINDS[kind]).sort());
    for (const [name, cell] of Object.entries<{ properties: { value: Value } }>(properties)) {
      for (const form of forms(cell.properties.value)) {
        const closed =
          form.type === 'null' || form.enum !== undefined || form.type === 'number' || form.type === 'integer';
        const dated = name.endsWith('On') || form.pattern !== undefined || name === 'person';
        expect([kind, name, closed || (kind === 'letter' && dated)]).toEqual([kind, name, true]);
      }
    }
  }
});

const without = (workspace: Workspace): Workspace => ({
  ...workspace,
  records: Records.of([...workspace.records.values()].filter(({ kind }) => !LETTER_KINDS.has(kind))),
});
/** Random workspaces that hold letters, packets and teaching moments for certain. */
const withLetters = fc
  .tuple(
    workspaceArbitrary,
    ...[...LETTER_KINDS].map((kind) =>
      fc.record(Object.fromEntries(Object.keys(KINDS[kind]).map((name) => [name, valueArbitrary(kind, name)])), {
        requiredKeys: [],
      }),
    ),
  )
  .map(([workspace, ...fields]) =>
    applyChanges(
      workspace,
      [...LETTER_KINDS].map((kind, at) => ({ kind, id: '1', fields: fields[at] }) as never),
      Date.UTC(2026, 10, 22),
    ),
  );

it('no address book and no spreadsheet holds anything of a letter, a packet or a teaching moment', () => {
  let done = 0;
  fc.assert(
    fc.property(withLetters, (workspace) => {
      for (const write of [writeVcards, writePeopleCsv, writeMomentsCsv])
        expect(write(workspace)).toBe(write(without(workspace)));
      done += 1;
    }),
    { numRuns: Math.min(runs, 2000) },
  );
  if (runs > 1000) console.log(`waived letters: ${done} workspaces, no export differs without them`);
});

it('a backup holds of a letter days, picks, ids and whom it is from, and of a teaching moment picks and a year', () => {
  const isClosed = (kind: Kind, name: string, value: unknown): boolean => {
    if (value === null) return true;
    const { type, entries } = defOf(KINDS[kind][name as never] as z.ZodMiniType) as Def & { entries?: object };
    if (type === 'enum') return Object.values(entries ?? {}).includes(value);
    if (typeof value === 'number') return name === 'academicYear' || name === 'loggedAt';
    if (kind !== 'letter') return false;
    if (Array.isArray(value)) return value.every((one) => /^\d{10}$/.test(String(one)));
    return name === 'person' || /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  };
  fc.assert(
    fc.property(withLetters, (workspace) => {
      for (const { kind, fields } of JSON.parse(exportBackup(workspace)).records) {
        if (kind !== 'letter' && kind !== 'teaching-moment') continue;
        for (const [name, { value }] of Object.entries<{ value: unknown }>(fields))
          expect([kind, name, value, isClosed(kind, name, value)]).toEqual([kind, name, value, true]);
      }
    }),
    { numRuns: Math.min(runs, 2000) },
  );
});

it('a calendar holds of a letter its day and two discreet words', () => {
  fc.assert(
    fc.property(withLetters, (workspace) => {
      const events = (text: string | undefined) => text?.match(/^BEGIN:VEVENT\r\n.*?^END:VEVENT\r\n/gms) ?? [];
      const others = new Set(events(writeCalendar(without(workspace))));
      for (const event of events(writeCalendar(workspace)).filter((one) => !others.has(one))) {
        for (const line of event.trim().split('\r\n'))
          expect(line).toMatch(
            /^(UID:letter-|DTSTAMP:\d|SEQUENCE:\d|DT(START|END);VALUE=DATE:\d{8}$|TRANSP:|CLASS:PRIVATE|SUMMARY:Paperwork\\, 10 min$|(BEGIN|END):V(ALARM|EVENT)|ACTION:DISPLAY|DESCRIPTION:Paperwork$|TRIGGER:PT18H)/,
          );
      }
    }),
    { numRuns: Math.min(runs, 2000) },
  );
});

const letterFile = (kind: Kind, fields: object) => {
  const workspace = applyChanges(emptyWorkspace('d'), [{ kind, id: 'l', fields } as never], Date.UTC(2026, 10, 22));
  return JSON.parse(exportBackup(workspace));
};

it.each([
  ['letter', { askedOn: '2026-11-01' }, 'text', 'She is the best.'],
  ['letter', { askedOn: '2026-11-01' }, 'file', 'data:application/pdf;base64,AA=='],
  ['letter', { askedOn: '2026-11-01' }, 'note', 'lukewarm'],
  ['letter', { askedOn: '2026-11-01' }, 'type', 'the best letter'],
  ['letter', { askedOn: '2026-11-01' }, 'assigned', ['She is the best.']],
  ['teaching-moment', { skill: 'history' }, 'on', '2026-11-03'],
  ['teaching-moment', { skill: 'history' }, 'line', '64-year-old woman'],
  ['teaching-moment', { skill: 'history' }, 'person', 'p'],
  ['teaching-moment', { skill: 'history' }, 'block', 'b'],
  ['teaching-moment', { skill: 'history' }, 'academicYear', 20_261_103],
  ['teaching-moment', { skill: 'history' }, 'age', '64'],
] as const)(
  'a backup with a %s that has more (%j, %s) is read without it, and says so',
  (kind, fields, name, value) => {
    const file = letterFile(kind, fields);
    const [record] = file.records;
    const [stamp] = Object.values<{ stamp: string }>(record.fields).map((cell) => cell.stamp);
    record.fields[name] = { value, stamp };
    const read = readBackup(JSON.stringify(file));
    if (!read.ok) throw new Error('refused whole');
    expect(read.value.problems.map(({ at }) => at)).toEqual([expect.stringContaining(`fields.${name}`)]);
    const kept = exportBackup(read.value.workspace);
    expect(kept).not.toContain(JSON.stringify(value));
    expect(JSON.parse(kept).records[0].fields).toEqual(letterFile(kind, fields).records[0].fields);
  },
);
