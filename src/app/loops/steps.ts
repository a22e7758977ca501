import type { PlainDate } from '../../base/plain-date.ts';
import type { OpenItem, OpenStep } from '../../network/journal/open-items.ts';
import type { Change } from '../../workspace/change.ts';

interface StepForm {
  /** What the button says. */
  readonly done: string;
  readonly day: string;
  /** A place for words that go with the step; none where one press is all. */
  readonly note?: { readonly name: string; readonly label: string; readonly example?: string };
  /** What the bar says afterwards. */
  readonly sentence: (name: string) => string;
}

/** How each next step is recorded. */
export const STEP_FORMS: Readonly<Record<OpenStep, StepForm>> = {
  read: {
    done: 'I read it',
    day: 'readOn',
    note: {
      name: 'learned',
      label: 'The sentence to bring back',
      example: 'I read up on what you taught on rounds: … Is that how you would use it?',
    },
    sentence: (name) => `Read. The next step is to bring it back to ${name}.`,
  },
  report: { done: 'Told them', day: 'reportedOn', sentence: (name) => `Brought back to ${name}: closed.` },
  'ask-again': {
    done: 'They answered',
    day: 'receivedOn',
    note: { name: 'received', label: 'What they said' },
    sentence: (name) => `Feedback from ${name} noted.`,
  },
  change: {
    done: 'I changed something',
    day: 'changedOn',
    note: { name: 'change', label: 'What you changed' },
    sentence: (name) => `Noted. The next step is to tell ${name}.`,
  },
  act: {
    done: 'I acted on it',
    day: 'actedOn',
    note: { name: 'action', label: 'What you did with it' },
    sentence: (name) => `Noted. The next step is to tell ${name}.`,
  },
  'tell-change': { done: 'Told them', day: 'toldOn', sentence: (name) => `Told ${name}: closed.` },
  'tell-outcome': { done: 'Told them', day: 'toldOn', sentence: (name) => `Told ${name}: closed.` },
  help: { done: 'Done', day: 'doneOn', sentence: (name) => `Done for ${name}.` },
  remind: { done: 'They helped', day: 'doneOn', sentence: (name) => `${name} helped: noted.` },
};

/** The record after its next step was taken on that day, with the words that go with it. */
export function stepTaken({ entry, step }: OpenItem, on: PlainDate, words = ''): Change {
  const { day, note } = STEP_FORMS[step];
  const text = words.trim();
  const said = note === undefined || text === '' ? {} : { [note.name]: text };
  return { kind: entry.kind, id: entry.id, fields: { [day]: on, ...said } } as Change;
}

export function letGo({ entry }: OpenItem, on: PlainDate): Change {
  return { kind: entry.kind, id: entry.id, fields: { letGoOn: on } } as Change;
}
