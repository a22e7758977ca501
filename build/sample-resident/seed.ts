import type { PlainDate } from '../../src/base/plain-date.ts';
import type { EntryKind, NetworkValues } from '../../src/network/records/kinds.ts';
import type { FeedbackLoop } from '../../src/network/records/loops.ts';
import type { MomentKind } from '../../src/network/records/moment.ts';

/** What one tap or one line wrote on a day; later steps of the same entry follow. */
interface Step<K extends EntryKind = EntryKind> {
  readonly on: PlainDate;
  readonly fields: NetworkValues<K>;
}

export type Seed = {
  [K in EntryKind]: { readonly kind: K; readonly person: string; readonly steps: readonly Step<K>[] };
}[EntryKind];

/** `07-03` of the residency year: July to December is 2026, January to June 2027. */
type YearDay = string;

function dayOf(day: YearDay): PlainDate {
  return `${day < '07' ? 2027 : 2026}-${day}`;
}

export function moment(person: string, on: YearDay, kind: MomentKind, line?: string): Seed {
  const day = dayOf(on);
  return { kind: 'moment', person, steps: [{ on: day, fields: { kind, on: day, ...(line && { line }) } }] };
}

interface Learned {
  readonly read?: YearDay;
  readonly learned?: string;
  readonly reported?: YearDay;
  readonly letGo?: YearDay;
}

/** A teaching point, and what became of it. */
export function taught(person: string, on: YearDay, point: string, then: Learned = {}): Seed {
  const { read, learned, reported, letGo } = then;
  return {
    kind: 'learning-loop',
    person,
    steps: [
      { on: dayOf(on), fields: { point, heardOn: dayOf(on) } },
      ...(read ? [{ on: dayOf(read), fields: { readOn: dayOf(read), ...(learned && { learned }) } }] : []),
      ...(reported ? [{ on: dayOf(reported), fields: { reportedOn: dayOf(reported) } }] : []),
      ...(letGo ? [{ on: dayOf(letGo), fields: { letGoOn: dayOf(letGo) } }] : []),
    ],
  };
}

interface Fed extends Pick<FeedbackLoop, 'received' | 'praise' | 'tone' | 'specific' | 'change'> {
  readonly asked?: YearDay;
  readonly question?: string;
  readonly on?: YearDay;
  readonly changed?: YearDay;
  readonly told?: YearDay;
}

/** Feedback asked for or given, and what became of it. */
export function feedback(person: string, fed: Fed): Seed {
  const { asked, question, on, received, praise, tone, specific, change, changed, told } = fed;
  const words = {
    ...(received && { received }),
    ...(praise && { praise }),
    ...(tone && { tone }),
    ...(specific != null && { specific }),
  };
  return {
    kind: 'feedback-loop',
    person,
    steps: [
      ...(asked ? [{ on: dayOf(asked), fields: { askedOn: dayOf(asked), ...(question && { question }) } }] : []),
      ...(on ? [{ on: dayOf(on), fields: { receivedOn: dayOf(on), ...words } }] : []),
      ...(changed ? [{ on: dayOf(changed), fields: { changedOn: dayOf(changed), ...(change && { change }) } }] : []),
      ...(told ? [{ on: dayOf(told), fields: { toldOn: dayOf(told) } }] : []),
    ],
  };
}

interface Advised {
  readonly action?: string;
  readonly acted?: YearDay;
  readonly told?: YearDay;
  readonly letGo?: YearDay;
}

export function advised(person: string, on: YearDay, advice: string, then: Advised = {}): Seed {
  const { action, acted, told, letGo } = then;
  return {
    kind: 'advice',
    person,
    steps: [
      { on: dayOf(on), fields: { advice, receivedOn: dayOf(on) } },
      ...(acted ? [{ on: dayOf(acted), fields: { actedOn: dayOf(acted), ...(action && { action }) } }] : []),
      ...(told ? [{ on: dayOf(told), fields: { toldOn: dayOf(told) } }] : []),
      ...(letGo ? [{ on: dayOf(letGo), fields: { letGoOn: dayOf(letGo) } }] : []),
    ],
  };
}

interface Helped {
  /** Absent: done on the same day. Null: still promised or awaited. */
  readonly done?: YearDay | null;
  readonly due?: YearDay;
}

function help(
  direction: 'given' | 'asked',
  person: string,
  on: YearDay,
  what: string,
  { done = on, due }: Helped,
): Seed {
  const day = dayOf(on);
  const first = { direction, what, on: day, ...(due && { due: dayOf(due) }) };
  if (done === on) return { kind: 'help', person, steps: [{ on: day, fields: { ...first, doneOn: day } }] };
  return {
    kind: 'help',
    person,
    steps: [{ on: day, fields: first }, ...(done ? [{ on: dayOf(done), fields: { doneOn: dayOf(done) } }] : [])],
  };
}

export function helped(person: string, on: YearDay, what: string, then: Helped = {}): Seed {
  return help('given', person, on, what, then);
}

export function helpedMe(person: string, on: YearDay, what: string, then: Helped = {}): Seed {
  return help('asked', person, on, what, then);
}

export function evaluated(person: string, on: YearDay, block: string, themes: string, toChange?: string): Seed {
  const day = dayOf(on);
  return {
    kind: 'evaluation',
    person,
    steps: [{ on: day, fields: { on: day, block, themes, ...(toChange && { toChange }) } }],
  };
}
