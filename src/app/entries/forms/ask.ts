import type { NetworkValues } from '../../../network/records/kinds.ts';
import { type FormOf, optionsOf } from '../entry-form.ts';

const ASK_NAMES: Readonly<Record<NonNullable<NetworkValues<'ask'>['what']>, string>> = {
  meeting: 'A meeting',
  introduction: 'An introduction',
  project: 'A part in a project',
  opening: 'Whether there is an opening',
  advocacy: 'A word for you',
  other: 'Something else',
};

export const ASK_FORM: FormOf<'ask'> = {
  title: 'Favour',
  many: 'Favours asked',
  teaches:
    'One favour at a time, easy to say no to. If nothing comes back, one friendly reminder, and then let it rest. Letters have a page of their own.',
  person: { label: 'Whom you ask' },
  fields: [
    {
      name: 'what',
      label: 'What you ask for',
      control: { type: 'select', options: optionsOf(ASK_NAMES, 'Not sure yet') },
    },
    { name: 'line', label: 'In your words', control: { type: 'note' } },
    { name: 'askedOn', label: 'Asked on', control: { type: 'day' } },
    { name: 'nudgedOn', later: true, label: 'Reminded them on', hint: 'Once is enough.', control: { type: 'day' } },
    {
      name: 'answer',
      later: true,
      label: 'Their answer',
      control: {
        type: 'choice',
        options: [
          ['yes', 'Yes'],
          ['no', 'No'],
          ['later', 'Later'],
          ['', 'Not yet'],
        ],
      },
    },
    { name: 'answeredOn', later: true, label: 'Answered on', control: { type: 'day' } },
    {
      name: 'thankedOn',
      later: true,
      label: 'Thanked them on',
      hint: 'A no is thanked for as well.',
      control: { type: 'day' },
    },
  ],
  days: ['askedOn', 'nudgedOn', 'answeredOn', 'thankedOn'],
  startsOn: 'askedOn',
  datedBy: 'askedOn',
};
