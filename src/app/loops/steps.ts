import type { PlainDate } from '../../base/plain-date.ts';
import type { Situation } from '../../network/drafts/situation.ts';
import type { Entry } from '../../network/journal/journal.ts';
import type { OpenItem } from '../../network/journal/open-items.ts';
import type { OpenStep } from '../../network/journal/open-step.ts';
import type { Change } from '../../workspace/change.ts';

interface StepForm {
  /** What the button says. */
  readonly done: string;
  readonly day: string;
  /** What is written otherwise than today on that day. */
  readonly fields?: (entry: Entry, on: PlainDate) => Readonly<Record<string, string>>;
  /** A place for words that go with the step; none where one press is all. */
  readonly note?: { readonly name: string; readonly label: string; readonly example?: string };
  /** What the bar says afterwards. */
  readonly sentence: (name: string) => string;
}

/** Steps that are often taken in writing, with the situation whose words help. */
export const STEP_DRAFTS: { readonly [S in OpenStep]?: Situation } = {
  report: 'teaching-point-back',
  'ask-again': 'ask-feedback',
  'tell-change': 'tell-change',
  'tell-outcome': 'mentor-update',
  'thank-meeting': 'meeting-thanks',
  'thank-sponsor': 'sponsor-thanks',
  'tell-sponsor': 'mentor-update',
  nudge: 'nudge',
  'ask-peer': 'peer-check',
  'follow-up': 'conference-follow-up',
  'letter-send-packet': 'letter-packet',
  'letter-upload': 'letter-reminder',
  'letter-thank': 'letter-thanks',
  'letter-thank-answer': 'letter-declined-thanks',
  'letter-tell-outcome': 'letter-outcome',
};

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
  'hold-meeting': {
    done: 'It took place',
    day: 'heldOn',
    fields: ({ kind, values }, on) => ({
      heldOn: kind === 'meeting' && values.on != null && values.on <= on ? values.on : on,
    }),
    note: { name: 'notes', label: 'What came of it' },
    sentence: (name) => `Noted. The next step is to thank ${name}.`,
  },
  'thank-meeting': { done: 'Thanked them', day: 'thankedOn', sentence: (name) => `Thanked ${name}: closed.` },
  'thank-sponsor': {
    done: 'Thanked them',
    day: 'thankedOn',
    sentence: (name) => `Thanked ${name}. What came of it is next, when you know.`,
  },
  'tell-sponsor': { done: 'Told them', day: 'outcomeToldOn', sentence: (name) => `Told ${name}: closed.` },
  nudge: {
    done: 'I nudged once',
    day: 'nudgedOn',
    sentence: (name) => `One nudge to ${name} is noted. Now it may rest.`,
  },
  'thank-ask': { done: 'Thanked them', day: 'thankedOn', sentence: (name) => `Thanked ${name}: closed.` },
  'ask-peer': {
    done: 'I asked',
    day: 'learnedOn',
    note: { name: 'learned', label: 'How it is done here' },
    sentence: () => 'Noted: one unwritten rule less.',
  },
  'learn-rule': {
    done: 'I know now',
    day: 'learnedOn',
    note: { name: 'learned', label: 'How it is done here' },
    sentence: () => 'Noted: one unwritten rule less.',
  },
  'follow-up': { done: 'I wrote', day: 'followedUpOn', sentence: (name) => `Written to ${name}: closed.` },
  'do-task': { done: 'Done', day: 'doneOn', sentence: () => 'Done.' },
  'letter-ask': {
    done: 'I asked',
    day: 'askedOn',
    sentence: (name) => `Asked ${name}. Give them time to answer.`,
  },
  'letter-answer': {
    done: 'They agreed',
    day: 'answeredOn',
    fields: (_, on) => ({ answeredOn: on, answer: 'agreed' }),
    sentence: (name) => `${name} agreed. The packet is next.`,
  },
  'letter-send-packet': {
    done: 'They have it',
    day: 'packetSentOn',
    sentence: (name) => `${name} has the packet.`,
  },
  'letter-enter': { done: 'Entered', day: 'enteredOn', sentence: (name) => `${name} is entered as a writer.` },
  'letter-confirm': { done: 'They have it', day: 'confirmedOn', sentence: (name) => `${name} has the request.` },
  'letter-upload': { done: 'It is there', day: 'uploadedOn', sentence: (name) => `The letter from ${name} is there.` },
  'letter-assign': { done: 'Assigned', day: 'assignedOn', sentence: () => 'Assigned.' },
  'letter-thank': {
    done: 'Thanked them',
    day: 'thankedOn',
    sentence: (name) => `Thanked ${name}. How it went is next, when you know.`,
  },
  'letter-thank-answer': { done: 'Thanked them', day: 'thankedOn', sentence: (name) => `Thanked ${name}: closed.` },
  'letter-tell-outcome': { done: 'Told them', day: 'outcomeToldOn', sentence: (name) => `Told ${name}: closed.` },
};

/** The record after its next step was taken on that day, with the words that go with it. */
export function stepTaken({ entry, step }: OpenItem, on: PlainDate, words = ''): Change {
  const { day, fields, note } = STEP_FORMS[step];
  const text = words.trim();
  const said = note === undefined || text === '' ? {} : { [note.name]: withWords(entry, note.name, text) };
  return { kind: entry.kind, id: entry.id, fields: { ...(fields?.(entry, on) ?? { [day]: on }), ...said } } as Change;
}

/** What was written before stays. */
function withWords({ values }: Entry, name: string, text: string): string {
  const before: unknown = Object.entries(values).find(([field]) => field === name)?.[1];
  return typeof before === 'string' && before.trim() !== '' ? `${before.trimEnd()}\n${text}` : text;
}

export function letGo({ entry }: OpenItem, on: PlainDate): Change {
  return { kind: entry.kind, id: entry.id, fields: { letGoOn: on } } as Change;
}
