import type { EntryKind, NetworkValues } from '../../network/records/kinds.ts';
import type { MomentKind } from '../../network/records/moment.ts';

type Control =
  /** Sentences. `day` is the date that goes with them: today's as soon as something is written. */
  | { readonly type: 'note'; readonly day?: string; readonly example?: string }
  | { readonly type: 'day' }
  /** One of a few; `''` is unknown. */
  | { readonly type: 'choice'; readonly options: readonly (readonly [value: string, label: string])[] }
  /** The same as a list, for more than a handful. */
  | { readonly type: 'select'; readonly options: readonly (readonly [value: string, label: string])[] }
  | { readonly type: 'yes-no' }
  | { readonly type: 'block' };

export interface FieldForm<F extends string = string> {
  readonly name: F;
  readonly label: string;
  readonly hint?: string;
  /** Comes only later, so that a new form is short. */
  readonly later?: true;
  readonly control: Control;
}

export interface EntryForm<F extends string = string> {
  /** `Learning point`; new ones are `New learning point`. */
  readonly title: string;
  readonly many: string;
  /** What it is for, in two short sentences. */
  readonly teaches: string;
  /** Whether it may stand without a person. */
  readonly nobody?: true;
  readonly fields: readonly FieldForm<F>[];
  /** The dates in the order in which they usually come. */
  readonly days: readonly F[];
  /** The date that a new one has from the start. */
  readonly startsOn?: F;
  /** What a new one starts with besides. */
  readonly starts?: Readonly<Record<string, string>>;
}

type FieldOf<K extends EntryKind> = Exclude<keyof NetworkValues<K> & string, 'person' | 'loggedAt' | 'letGoOn'>;

export const MOMENT_NAMES: Readonly<Record<MomentKind, string>> = {
  'worked-together': 'Worked together',
  talked: 'Talked',
  meeting: 'Meeting',
  'e-mail': 'E-mail',
  call: 'Call',
  event: 'Event',
  introduction: 'Introduction',
  'call-on-my-behalf': 'Call on my behalf',
  thanked: 'Thanked them',
  other: 'Other',
};

export const TONE_NAMES: Readonly<Record<NonNullable<NetworkValues<'feedback-loop'>['tone']>, string>> = {
  positive: 'Positive',
  mixed: 'Mixed',
  'to-improve': 'To improve',
};

/** One form for all: what each kind asks for, in its order. */
const ENTRY_FORMS: { readonly [K in EntryKind]: EntryForm<FieldOf<K>> } = {
  'learning-loop': {
    title: 'Learning point',
    many: 'Learning points',
    teaches:
      'Somebody teaches you something: read up on it, then bring one sentence back to the same person. It shows them that their time with you is well spent.',
    fields: [
      {
        name: 'point',
        label: 'What they taught',
        hint: 'The point, not the case.',
        control: { type: 'note', day: 'heardOn' },
      },
      { name: 'heardOn', label: 'Heard on', control: { type: 'day' } },
      {
        name: 'learned',
        later: true,
        label: 'The sentence to bring back',
        control: {
          type: 'note',
          day: 'readOn',
          example: 'I read up on what you taught on rounds: … Is that how you would use it?',
        },
      },
      { name: 'readOn', later: true, label: 'Read on', control: { type: 'day' } },
      { name: 'reportedOn', later: true, label: 'Told them on', control: { type: 'day' } },
    ],
    days: ['heardOn', 'readOn', 'reportedOn'],
    startsOn: 'heardOn',
  },
  'feedback-loop': {
    title: 'Feedback',
    many: 'Feedback',
    teaches:
      'Ask one specific question about what comes next, change one thing, and tell them that you did. Praise in their own words is kept here for letters and evaluations.',
    fields: [
      {
        name: 'question',
        label: 'What you asked',
        hint: 'One thing, and about what comes next. “How am I doing?” is hard to answer.',
        control: {
          type: 'note',
          day: 'askedOn',
          example: 'What is one thing I could do better on presentations this week?',
        },
      },
      { name: 'askedOn', label: 'Asked on', control: { type: 'day' } },
      { name: 'received', label: 'What they said', control: { type: 'note', day: 'receivedOn' } },
      {
        name: 'praise',
        label: 'Praise, in their words',
        hint: 'As near to how they said it as you can.',
        control: { type: 'note', day: 'receivedOn' },
      },
      { name: 'receivedOn', label: 'Received on', control: { type: 'day' } },
      {
        name: 'tone',
        label: 'How it was meant',
        control: { type: 'choice', options: [...Object.entries(TONE_NAMES), ['', 'Not sure']] },
      },
      {
        name: 'specific',
        label: 'Does it name something concrete that they saw?',
        control: { type: 'yes-no' },
      },
      { name: 'change', later: true, label: 'What you changed', control: { type: 'note', day: 'changedOn' } },
      { name: 'changedOn', later: true, label: 'Changed on', control: { type: 'day' } },
      { name: 'toldOn', later: true, label: 'Told them on', control: { type: 'day' } },
    ],
    days: ['askedOn', 'receivedOn', 'changedOn', 'toldOn'],
  },
  advice: {
    title: 'Advice',
    many: 'Advice',
    teaches:
      'People who give advice like to hear what came of it. Act on it or decide against it, and tell them either way.',
    fields: [
      { name: 'advice', label: 'What they advised', control: { type: 'note', day: 'receivedOn' } },
      { name: 'receivedOn', label: 'Received on', control: { type: 'day' } },
      { name: 'action', later: true, label: 'What you did with it', control: { type: 'note', day: 'actedOn' } },
      { name: 'actedOn', later: true, label: 'Acted on', control: { type: 'day' } },
      { name: 'toldOn', later: true, label: 'Told them on', control: { type: 'day' } },
    ],
    days: ['receivedOn', 'actedOn', 'toldOn'],
    startsOn: 'receivedOn',
  },
  help: {
    title: 'Help',
    many: 'Help',
    teaches:
      'Help you give and help you ask for stand side by side. A swapped shift, a shared slide, a word of warning: all of it counts.',
    fields: [
      {
        name: 'direction',
        label: 'Who helps whom',
        control: {
          type: 'choice',
          options: [
            ['given', 'I help them'],
            ['asked', 'They help me'],
          ],
        },
      },
      { name: 'what', label: 'What it is', control: { type: 'note' } },
      { name: 'on', label: 'Offered or asked on', control: { type: 'day' } },
      { name: 'due', label: 'Needed by', control: { type: 'day' } },
      {
        name: 'doneOn',
        label: 'Done on',
        hint: 'Empty while it is promised or awaited.',
        control: { type: 'day' },
      },
    ],
    days: ['on', 'doneOn'],
    startsOn: 'on',
    starts: { direction: 'given' },
  },
  evaluation: {
    title: 'Evaluation',
    many: 'Evaluations',
    teaches:
      'Note what your written evaluations say again and again, and what to change. Themes are enough; no need to copy them out.',
    nobody: true,
    fields: [
      { name: 'block', label: 'Rotation', control: { type: 'block' } },
      { name: 'on', label: 'Written on', control: { type: 'day' } },
      { name: 'themes', label: 'What it says', control: { type: 'note' } },
      { name: 'toChange', label: 'What to change', control: { type: 'note' } },
    ],
    days: ['on'],
    startsOn: 'on',
  },
  moment: {
    title: 'Moment',
    many: 'Moments',
    teaches: 'A talk in the hallway, an e-mail, a shift together: one tap on Today keeps it. Add a line if you like.',
    fields: [
      { name: 'kind', label: 'What it was', control: { type: 'select', options: Object.entries(MOMENT_NAMES) } },
      {
        name: 'on',
        label: 'Day',
        hint: 'As your shift counts it: 02:00 on nights is the evening before.',
        control: { type: 'day' },
      },
      { name: 'line', label: 'A line about it', control: { type: 'note' } },
    ],
    days: ['on'],
    startsOn: 'on',
    starts: { kind: 'talked' },
  },
};

/** The form of a kind, its fields known by name only. */
export function formOf(kind: EntryKind): EntryForm {
  return ENTRY_FORMS[kind];
}
