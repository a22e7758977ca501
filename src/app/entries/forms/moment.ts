import type { MomentKind } from '../../../network/records/moment.ts';
import { type FormOf, optionsOf } from '../entry-form.ts';

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
  update: 'Sent them news',
  other: 'Other',
};

export const MOMENT_FORM: FormOf<'moment'> = {
  title: 'Moment',
  many: 'Moments',
  teaches: 'A talk in the hallway, an e-mail, a shift together: one tap on Today keeps it. Add a line if you like.',
  person: { label: 'With whom' },
  fields: [
    { name: 'kind', label: 'What it was', control: { type: 'select', options: optionsOf(MOMENT_NAMES) } },
    {
      name: 'on',
      label: 'Day',
      hint: 'As your shift counts it: 02:00 on nights is the evening before.',
      control: { type: 'day' },
    },
    { name: 'line', label: 'A line about it', control: { type: 'note' } },
  ],
  days: ['on'],
  datedBy: 'on',
  startsOn: 'on',
  starts: { kind: 'talked' },
};
