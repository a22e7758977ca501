import type { PlainDate } from '../../base/plain-date.ts';
import type { Change } from '../../workspace/change.ts';
import { CHIP_WORDS, type Chip } from './chips.ts';
import { dayInWords } from './day-words.ts';

export interface LogInput {
  readonly person: { readonly id: string; readonly name: string; readonly isNew: boolean; readonly isTracked: boolean };
  /** Null where only the person was given: a contact of which no more is known. */
  readonly chip: Chip | null;
  readonly on: PlainDate;
  readonly line: string;
  /** A feedback loop that was asked and not yet answered: "Got feedback" is its answer. */
  readonly awaiting: string | null;
}

interface LogDeps {
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly today: PlainDate;
}

/** What a finished log writes, and the sentence that tells of it. */
export function logChanges(
  { person, chip, on, line, awaiting }: LogInput,
  { newId, instant, today }: LogDeps,
): { readonly sentence: string; readonly changes: readonly Change[] } {
  const isAnswer = chip === 'got-feedback' && awaiting !== null;
  const entry = entryOf(
    isAnswer ? awaiting : newId(),
    isAnswer ? {} : { person: person.id, loggedAt: instant },
    chip,
    on,
    line.trim(),
  );
  // Whoever came with an address book and is met after all is one of the user's people from now on.
  const met: readonly Change[] = person.isNew
    ? [{ kind: 'person', id: person.id, fields: { name: person.name, tracked: true, source: 'typed' } }]
    : person.isTracked
      ? []
      : [{ kind: 'person', id: person.id, fields: { tracked: true } }];
  const what = CHIP_WORDS[chip ?? 'other'].done(person.name);
  const when = on === today ? 'Logged' : `Logged for ${dayInWords(on, today)}`;
  return { sentence: `${when}: ${what}.`, changes: [...met, entry] };
}

/** The record that carries a chip: what opens something is a loop, the rest is a moment. */
function entryOf(
  id: string,
  base: { readonly person?: string; readonly loggedAt?: number },
  chip: Chip | null,
  on: PlainDate,
  line: string,
): Change {
  const text = <F extends string>(field: F) => (line === '' ? {} : { [field]: line }) as { readonly [N in F]?: string };
  switch (chip) {
    case 'taught-me':
      return { kind: 'learning-loop', id, fields: { ...base, ...text('point'), heardOn: on } };
    case 'asked-feedback':
      return { kind: 'feedback-loop', id, fields: { ...base, ...text('question'), askedOn: on } };
    case 'got-feedback':
      return { kind: 'feedback-loop', id, fields: { ...base, ...text('received'), receivedOn: on } };
    case 'i-helped':
      return { kind: 'help', id, fields: { ...base, direction: 'given', ...text('what'), on, doneOn: on } };
    case 'helped-me':
      return { kind: 'help', id, fields: { ...base, direction: 'asked', ...text('what'), on, doneOn: on } };
    case 'advice':
      return { kind: 'advice', id, fields: { ...base, ...text('advice'), receivedOn: on } };
    case null:
      return { kind: 'moment', id, fields: { ...base, on, ...text('line') } };
    default:
      return { kind: 'moment', id, fields: { ...base, kind: chip, on, ...text('line') } };
  }
}
