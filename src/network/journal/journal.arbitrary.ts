import fc from 'fast-check';
import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { BLOCK_TYPES } from '../records/block.ts';
import type { RecordChange } from '../records/change.ts';
import { AUDIENCES, IDENTITY_ID } from '../records/identity.ts';
import { NETWORK_KINDS, type NetworkKind } from '../records/kinds.ts';
import { LETTER_ANSWERS, LETTER_TYPES, TEACHING_SKILLS } from '../records/letter.ts';
import { ASKS, MENTORSHIP_STAGES, SPONSOR_ACTS } from '../records/mentorship.ts';

export const TODAY = '2026-11-05';
export const anyDay: fc.Arbitrary<PlainDate> = fc.integer({ min: -60, max: 20 }).map((days) => addDays(TODAY, days));

const few = (prefix: string, count: number) => fc.nat({ max: count - 1 }).map((at) => `${prefix}${at}`);
export const anyPerson = fc.oneof(
  { weight: 8, arbitrary: few('p', 6) },
  { weight: 1, arbitrary: fc.constant('ghost') },
);
const words = fc.constantFrom('', ' ', 'ARDS', 'read Núñez 2019', 'proning');

/** Fields that may be absent, cleared or set. */
const some = <T>(fields: { readonly [F in keyof T]: fc.Arbitrary<T[F]> }) =>
  fc.record(
    Object.fromEntries(
      Object.entries<fc.Arbitrary<unknown>>(fields).map(([name, value]) => [name, fc.option(value, { freq: 8 })]),
    ),
    { requiredKeys: [] },
  );

const logged = { person: anyPerson, loggedAt: fc.nat({ max: 3 }) };
const values: { readonly [K in NetworkKind]: fc.Arbitrary<object> } = {
  person: some({
    name: fc.constantFrom('Ana Ruiz', 'Li Wei', 'Ärzte', ''),
    role: fc.constantFrom('attending', 'nurse'),
    institution: fc.constantFrom('Lakeside', 'Hill'),
    programs: fc.subarray(['1400121022', '1400421030']),
    phone: fc.constantFrom('1', '2'),
  }).chain((own) =>
    fc
      .option(anyPerson, { freq: 3, nil: undefined })
      .map((mergedInto) => (mergedInto === undefined ? own : { ...own, mergedInto })),
  ),
  distinct: some({ a: anyPerson, b: anyPerson }),
  moment: some({ ...logged, kind: fc.constantFrom('talked', 'e-mail'), on: anyDay, line: words }),
  'learning-loop': some({
    ...logged,
    point: words,
    heardOn: anyDay,
    readOn: anyDay,
    learned: words,
    reportedOn: anyDay,
    letGoOn: anyDay,
  }),
  'feedback-loop': some({
    ...logged,
    askedOn: anyDay,
    received: words,
    receivedOn: anyDay,
    change: words,
    changedOn: anyDay,
    toldOn: anyDay,
    letGoOn: anyDay,
  }),
  advice: some({ ...logged, advice: words, receivedOn: anyDay, actedOn: anyDay, toldOn: anyDay, letGoOn: anyDay }),
  help: some({
    ...logged,
    direction: fc.constantFrom('given', 'asked'),
    what: words,
    on: anyDay,
    due: anyDay,
    doneOn: anyDay,
    letGoOn: anyDay,
  }),
  evaluation: some({ ...logged, on: anyDay, themes: words }),
  block: some({
    type: fc.constantFrom(...BLOCK_TYPES),
    name: fc.constantFrom('ICU', 'Wards'),
    from: anyDay,
    to: anyDay,
    shiftStart: fc.constantFrom('07:00', '19:00', '14:00'),
    shiftEnd: fc.constantFrom('07:00', '19:00', '00:30'),
    daysOff: fc.subarray([0, 6]),
  }),
  'block-team': some({ block: few('b', 3), person: anyPerson, from: anyDay, to: anyDay, together: fc.boolean() }),
  day: some({ off: fc.boolean(), postCall: fc.boolean(), hardShift: fc.boolean() }),
  settings: some({ lastBackupOn: anyDay }),
  mentorship: some({ person: anyPerson, stage: fc.constantFrom(...MENTORSHIP_STAGES), nextOn: anyDay }),
  meeting: some({
    ...logged,
    on: anyDay,
    at: fc.constantFrom('07:00', '14:30'),
    questions: words,
    heldOn: anyDay,
    thankedOn: anyDay,
    letGoOn: anyDay,
  }),
  'sponsor-act': some({
    ...logged,
    act: fc.constantFrom(...SPONSOR_ACTS),
    on: anyDay,
    line: words,
    thankedOn: anyDay,
    outcomeToldOn: anyDay,
    letGoOn: anyDay,
  }),
  ask: some({
    ...logged,
    what: fc.constantFrom(...ASKS),
    line: words,
    askedOn: anyDay,
    nudgedOn: anyDay,
    answer: fc.constantFrom('yes', 'no', 'later'),
    answeredOn: anyDay,
    thankedOn: anyDay,
    letGoOn: anyDay,
  }),
  'unwritten-rule': some({
    ...logged,
    situation: words,
    way: fc.constantFrom('ask-a-peer', 'watch'),
    startedOn: anyDay,
    learned: words,
    learnedOn: anyDay,
    letGoOn: anyDay,
  }),
  letter: some({
    ...logged,
    type: fc.constantFrom(...LETTER_TYPES),
    submitOn: anyDay,
    askedOn: anyDay,
    answer: fc.constantFrom(...LETTER_ANSWERS),
    answeredOn: anyDay,
    packetSentOn: anyDay,
    uploadedOn: anyDay,
    assigned: fc.subarray(['1400121022', '1400421030']),
    thankedOn: anyDay,
    outcomeToldOn: anyDay,
    letGoOn: anyDay,
  }),
  'letter-packet': some({ letter: few('e', 3), patientCare: words, together: words }),
  'teaching-moment': some({ skill: fc.constantFrom(...TEACHING_SKILLS), academicYear: fc.constantFrom(2025, 2026) }),
  event: some({ name: words, from: anyDay, to: anyDay, goal: words }),
  'event-contact': some({
    ...logged,
    event: few('v', 2),
    metOn: anyDay,
    talkedAbout: words,
    followedUpOn: anyDay,
    letGoOn: anyDay,
  }),
  interview: some({ program: fc.constantFrom('1400121022', '1400421030'), name: words, on: anyDay, questions: words }),
  commitment: some({ title: words, person: anyPerson, from: anyDay, to: anyDay, myPart: words, endedOn: anyDay }),
  task: some({
    ...logged,
    of: fc.constantFrom('commitment/c0', 'meeting/e0'),
    what: words,
    due: anyDay,
    doneOn: anyDay,
    letGoOn: anyDay,
  }),
  'scholarly-work': some({ title: words, person: anyPerson, deadline: anyDay }),
  lead: some({ institution: words, person: anyPerson, seenOn: anyDay, note: words }),
  identity: some({ name: words, sentence: words, goal: words }),
  introduction: some({ audience: fc.constantFrom(...AUDIENCES), text: words }),
  message: some({ person: anyPerson, subject: words, body: words, writtenOn: anyDay, sentOn: anyDay }),
  suggestion: some({
    rule: words,
    subject: words,
    person: anyPerson,
    doneOn: anyDay,
    restUntil: anyDay,
    skips: fc.nat({ max: 3 }),
    never: fc.boolean(),
  }),
  'rule-choice': some({ never: fc.boolean() }),
  question: some({ institution: words, person: anyPerson, addedOn: anyDay, askedOn: anyDay, answeredOn: anyDay }),
};

const ids: { readonly [K in NetworkKind]: fc.Arbitrary<string> } = {
  person: few('p', 6),
  distinct: few('d', 3),
  moment: few('e', 5),
  'learning-loop': few('e', 3),
  'feedback-loop': few('e', 3),
  advice: few('e', 3),
  help: few('e', 3),
  evaluation: few('e', 2),
  block: few('b', 3),
  'block-team': few('t', 4),
  day: anyDay,
  settings: fc.constant('settings'),
  mentorship: few('p', 6),
  meeting: few('e', 3),
  'sponsor-act': few('e', 3),
  ask: few('e', 3),
  'unwritten-rule': few('e', 2),
  letter: few('e', 3),
  'letter-packet': few('e', 3),
  'teaching-moment': few('m', 3),
  event: few('v', 2),
  'event-contact': few('e', 2),
  interview: few('i', 2),
  commitment: few('c', 2),
  task: few('e', 3),
  'scholarly-work': few('w', 2),
  lead: few('l', 2),
  identity: fc.constant(IDENTITY_ID),
  introduction: fc.constantFrom(...AUDIENCES),
  message: few('x', 3),
  suggestion: few('s', 3),
  'rule-choice': few('r', 2),
  question: few('q', 2),
};

const changeOf = (kind: NetworkKind): fc.Arbitrary<RecordChange> =>
  fc
    .tuple(ids[kind], fc.option(values[kind], { freq: 5, nil: undefined }))
    .map(([id, after]) => (after === undefined ? { kind, id } : { kind, id, after }) as RecordChange);

export const anyChange: fc.Arbitrary<RecordChange> = fc.oneof(
  { weight: 6, arbitrary: changeOf('person') },
  ...(Object.keys(NETWORK_KINDS) as readonly NetworkKind[]).map((kind) => ({
    weight: kind === 'moment' ? 4 : 2,
    arbitrary: changeOf(kind),
  })),
);

/** Changes among few records, so that they meet: people merged in chains and circles, removed, entries given to others. */
export const anyChanges = fc.array(anyChange, { maxLength: 60, size: 'max' });
