import type { NetworkValues } from '../../../network/records/kinds.ts';
import { type FormOf, optionsOf } from '../entry-form.ts';

export const LETTER_TYPE_NAMES: Readonly<Record<NonNullable<NetworkValues<'letter'>['type']>, string>> = {
  attending: 'An attending',
  'program-director': 'Your program director',
  'department-chair': 'A department chair',
  research: 'A research supervisor',
  other: 'Somebody else',
};

export const LETTER_FORM: FormOf<'letter'> = {
  title: 'Letter',
  many: 'Letters',
  teaches:
    'How far a letter of recommendation is, step by step. Only the steps stand here: letters are waived, so there is no place for what one says.',
  person: { label: 'Who writes it' },
  fields: [
    { name: 'type', label: 'As', control: { type: 'select', options: optionsOf(LETTER_TYPE_NAMES, 'Not said') } },
    {
      name: 'submitOn',
      label: 'You submit your application on',
      hint: 'The other days are counted backwards from it.',
      control: { type: 'day', ahead: true },
    },
    { name: 'askedOn', label: 'Asked for a strong letter on', control: { type: 'day' } },
    {
      name: 'answer',
      label: 'Their answer',
      hint: 'A hesitant yes counts as no: thank them and ask somebody else.',
      control: {
        type: 'choice',
        options: [
          ['agreed', 'Yes, gladly'],
          ['hesitant', 'Hesitant'],
          ['declined', 'No'],
          ['', 'Not yet'],
        ],
      },
    },
    { name: 'answeredOn', label: 'Answered on', control: { type: 'day' } },
    { name: 'packetSentOn', under: 'After a yes', label: 'Sent them your packet on', control: { type: 'day' } },
    { name: 'enteredOn', under: 'After a yes', label: 'Entered them in ERAS on', control: { type: 'day' } },
    {
      name: 'confirmedOn',
      under: 'After a yes',
      label: 'They confirmed that they have the request on',
      control: { type: 'day' },
    },
    { name: 'uploadedOn', under: 'After a yes', label: 'Uploaded on', control: { type: 'day' } },
    { name: 'assigned', under: 'After a yes', label: 'Programs it is assigned to', control: { type: 'programs' } },
    { name: 'assignedOn', under: 'After a yes', label: 'Assigned on', control: { type: 'day' } },
    { name: 'thankedOn', label: 'Thanked them on', control: { type: 'day' } },
    { name: 'outcomeToldOn', later: true, label: 'Told them how it turned out on', control: { type: 'day' } },
  ],
  days: [
    'askedOn',
    'answeredOn',
    'packetSentOn',
    'enteredOn',
    'confirmedOn',
    'uploadedOn',
    'assignedOn',
    'thankedOn',
    'outcomeToldOn',
  ],
};
