import type { NetworkValues } from '../../../network/records/kinds.ts';
import { type FieldForm, type FieldOf, type FormOf, optionsOf } from '../entry-form.ts';

type Lead = NetworkValues<'lead'>;

export const LEAD_SOURCE_NAMES: Readonly<Record<NonNullable<Lead['source']>, string>> = {
  'own-program': 'Your own program',
  mentor: 'A mentor',
  colleague: 'A colleague',
  'program-site': 'The program’s website',
  'public-listing': 'A public list',
  'e-mail': 'An e-mail',
  other: 'Somewhere else',
};

export const LEAD_STATUS_NAMES: Readonly<Record<NonNullable<Lead['status']>, string>> = {
  new: 'New',
  asking: 'Asking about it',
  applied: 'Applied',
  interview: 'Interview',
  offered: 'Offered',
  accepted: 'Accepted',
  closed: 'Closed',
  'let-go': 'Let go',
};

const GATE = {
  type: 'choice',
  options: [
    ['passed', 'I meet it'],
    ['not-passed', 'I do not'],
    ['', 'Not known yet'],
  ],
} as const;

const asked = (name: FieldOf<'lead'>, label: string): FieldForm<FieldOf<'lead'>> => ({
  name,
  label,
  under: 'What the place asks of you',
  control: GATE,
});
const handedIn = (name: FieldOf<'lead'>, label: string): FieldForm<FieldOf<'lead'>> => ({
  name,
  label,
  under: 'What the new program needs, and the day they had it',
  control: { type: 'day' },
});

export const LEAD_FORM: FormOf<'lead'> = {
  title: 'PGY-2 lead',
  many: 'PGY-2 leads',
  teaches:
    'Word of a place for your second year. Note where it came from, and ask the program itself before you count on it.',
  person: { label: 'Who told you (leave empty if nobody)', optional: true, last: true },
  fields: [
    { name: 'program', label: 'Program', control: { type: 'program' } },
    { name: 'institution', label: 'Or the hospital, as you know it', control: { type: 'line' } },
    { name: 'specialty', label: 'Specialty', control: { type: 'line' } },
    {
      name: 'source',
      label: 'Where the word came from',
      hint: 'Nothing from the list of unfilled programs in SOAP: that one is given in confidence.',
      control: { type: 'select', options: optionsOf(LEAD_SOURCE_NAMES, 'Not said') },
    },
    { name: 'link', label: 'Link', hint: 'Prelude keeps it; only you open it.', control: { type: 'link' } },
    { name: 'seenOn', label: 'Seen or heard on', control: { type: 'day' } },
    {
      name: 'verifiedOn',
      label: 'The program itself confirmed it on',
      hint: 'Empty until they have.',
      control: { type: 'day' },
    },
    { name: 'startsOn', label: 'The place begins on', control: { type: 'day', ahead: true } },
    { name: 'status', label: 'How it stands', control: { type: 'select', options: optionsOf(LEAD_STATUS_NAMES) } },
    { name: 'statusOn', label: 'So since', control: { type: 'day' } },
    { name: 'note', label: 'Note', control: { type: 'note' } },
    asked('visa', 'Visa'),
    asked('step3', 'Step 3'),
    asked('graduationYear', 'Year of graduation'),
    asked('credit', 'Credit for your year'),
    asked('commitment', 'Free of a binding commitment'),
    handedIn('verificationOfTrainingOn', 'Verification of training'),
    handedIn('summativeEvaluationOn', 'Summative evaluation'),
    handedIn('milestonesOn', 'Milestones'),
    handedIn('usmleTranscriptOn', 'USMLE transcript'),
    handedIn('ecfmgOn', 'ECFMG certificate'),
    handedIn('visaPapersOn', 'Visa papers'),
  ],
  days: ['seenOn', 'verifiedOn'],
  startsOn: 'seenOn',
  starts: { status: 'new' },
};
