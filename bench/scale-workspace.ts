import { stream, type Uniform } from '../src/base/random.ts';
import { blockTeamId } from '../src/network/records/block.ts';
import { MOMENT_KINDS } from '../src/network/records/moment.ts';
import { ROLES } from '../src/network/records/person.ts';
import { applyChanges, type Change } from '../src/workspace/change.ts';
import { emptyWorkspace, type Workspace } from '../src/workspace/workspace.ts';

export interface Scale {
  readonly people: number;
  readonly entries: number;
}

/** What the issue asks for: more than a career of notes. */
export const FULL_SCALE: Scale = { people: 2000, entries: 20_000 };
export const LAST_DAY = '2026-11-22';

const GIVEN =
  'Amara Bjørn Chloé Dévi Elif Farid Gáspár Hana Íñigo João Kofi Leïla Mårten Nadia Olu Paz Quỳnh Rūta Søren Tomás Uma Václav Wren Xóchitl Yara Zoë'.split(
    ' ',
  );
const FAMILY =
  'Abernathy-Cole Brânză Castellane Dvořáček El-Sayedine Fjellheim Grünewald Hargreave Içten Jankauskas Kovalenko Lundqvist Mbarek-Stone Núñez Ørsted Petrosian Quispe Rahmanov Szczepan Thorvaldsen Ueyama Vîlcu Wexford Ximenes Yardley Zębrowski'.split(
    ' ',
  );
const WORDS =
  'sodium osmolality volume before fluids troponin second look at the tracing lactate cultures early antibiotics reason dose last day sign out worried about family meeting silence interpreter discharge plan potassium magnesium first one liner commit to diagnosis feedback asked told changed thanked coffee rounds teaching poster abstract draft letter mentor clinic nights consult question heart failure weight ventilator alarm anion gap acid base smear kidney urine liver ascites pleural fluid gas exchange delirium frailty palliative goals'.split(
    ' ',
  );
const DAYS = 3 * 365;
/** A year of four weeks each, up to the last day. */
const BLOCKS = 13;

/**
 * A workspace of that many people and entries over three years, the same every time: most of it moments, a fifth loops
 * and help, spread unevenly (a few people have hundreds), with the thirteen blocks of the last year and their teams.
 */
export function scaleWorkspace({ people, entries }: Scale): Workspace {
  const random = stream('prelude-scale', `${people}/${entries}`);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const persons = Array.from(
    { length: people },
    (_, index): Change => ({
      kind: 'person',
      id: personId(index),
      fields: {
        name: `${pick(GIVEN)} ${pick(FAMILY)}${random() < 0.3 ? `-${pick(FAMILY)}` : ''}`,
        role: pick(ROLES),
        institution: `Example Hospital ${1 + Math.floor(random() * 40)}`,
        specialty: pick(['Cardiology', 'Nephrology', 'Hospital medicine', 'Neurology', 'Infectious diseases']),
        email: `person${index}@example.org`,
        // All followed: the longest list there is.
        tracked: true,
        source: 'typed',
      },
    }),
  );
  const blocks = Array.from({ length: BLOCKS }, (_, index): readonly Change[] => {
    const block = `block-${index}`;
    const first = DAYS - 28 * (BLOCKS - index);
    const from = dayAt(first);
    return [
      { kind: 'block', id: block, fields: { type: 'ward', name: `Ward ${index}`, from, to: dayAt(first + 27) } },
      ...Array.from({ length: 6 }, (): Change => {
        const person = personId(Math.floor(random() * people));
        return { kind: 'block-team', id: blockTeamId(block, person), fields: { block, person } };
      }),
    ];
  }).flat();
  const logged = Array.from({ length: entries }, (_, index): Change => {
    const day = Math.floor((DAYS * index) / entries);
    // Cubed: the first people have most of the entries.
    const person = personId(Math.floor(random() ** 3 * people));
    return entry(index, person, day, random, pick);
  });
  const chunks = chunksOf([...persons, ...blocks, ...logged], 500);
  return chunks.reduce(
    (workspace, changes, index) => applyChanges(workspace, changes, Date.UTC(2023, 10, 25) + index * 3_600_000),
    emptyWorkspace('scale-phone'),
  );
}

function entry(
  index: number,
  person: string,
  day: number,
  random: Uniform,
  pick: <T>(from: readonly T[]) => T,
): Change {
  const id = `entry-${index}`;
  const on = dayAt(day);
  const loggedAt = Date.parse(`${on}T18:00:00Z`) + index;
  const line = () => Array.from({ length: 4 + Math.floor(random() * 12) }, () => pick(WORDS)).join(' ');
  const kind = random();
  if (kind < 0.08) {
    const done = random() < 0.95 ? { readOn: on, learned: line(), reportedOn: on } : {};
    return { kind: 'learning-loop', id, fields: { person, point: line(), heardOn: on, loggedAt, ...done } };
  }
  if (kind < 0.13) {
    const told = random() < 0.95 ? { change: line(), changedOn: on, toldOn: on } : {};
    return { kind: 'feedback-loop', id, fields: { person, received: line(), receivedOn: on, loggedAt, ...told } };
  }
  if (kind < 0.2) {
    const direction = random() < 0.5 ? 'given' : 'asked';
    return { kind: 'help', id, fields: { person, direction, what: line(), on, doneOn: on, loggedAt } };
  }
  const said = random() < 0.7 ? { line: line() } : {};
  return { kind: 'moment', id, fields: { person, kind: pick(MOMENT_KINDS), on, loggedAt, ...said } };
}

export function personId(index: number): string {
  return `person-${index}`;
}

function dayAt(day: number): string {
  return new Date(Date.parse(`${LAST_DAY}T00:00:00Z`) + (day - DAYS + 1) * 86_400_000).toISOString().slice(0, 10);
}

function chunksOf<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
