import type { NetworkValues } from '../../../network/records/kinds.ts';
import { type FormOf, optionsOf } from '../entry-form.ts';

const SPONSOR_ACT_NAMES: Readonly<Record<NonNullable<NetworkValues<'sponsor-act'>['act']>, string>> = {
  nominated: 'Nominated me',
  introduced: 'Introduced me',
  called: 'Called somebody about me',
  recommended: 'Recommended me',
  'shared-application': 'Passed my application on',
  offered: 'Offered me something',
  invited: 'Invited me along',
  other: 'Something else',
};

export const SPONSOR_ACT_FORM: FormOf<'sponsor-act'> = {
  title: 'Sponsor act',
  many: 'Sponsor acts',
  teaches:
    'Somebody used their name for yours. Thank them, and tell them how it turned out: that is what they would like to know.',
  person: { label: 'Who did it' },
  fields: [
    {
      name: 'act',
      label: 'What they did',
      control: { type: 'select', options: optionsOf(SPONSOR_ACT_NAMES, 'Not sure') },
    },
    { name: 'on', label: 'Day', control: { type: 'day' } },
    { name: 'to', label: 'Whom they spoke to', control: { type: 'person' } },
    { name: 'program', label: 'Which program it was about', control: { type: 'program' } },
    { name: 'line', label: 'A line about it', control: { type: 'note' } },
    { name: 'thankedOn', label: 'Thanked them on', control: { type: 'day' } },
    { name: 'outcomeToldOn', later: true, label: 'Told them how it turned out on', control: { type: 'day' } },
  ],
  days: ['on', 'thankedOn', 'outcomeToldOn'],
  startsOn: 'on',
  datedBy: 'on',
};
