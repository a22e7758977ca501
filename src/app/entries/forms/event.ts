import type { NetworkValues } from '../../../network/records/kinds.ts';
import { type FormOf, optionsOf } from '../entry-form.ts';

export const EVENT_TYPE_NAMES: Readonly<Record<NonNullable<NetworkValues<'event'>['type']>, string>> = {
  'national-meeting': 'National meeting',
  'subspecialty-meeting': 'Subspecialty meeting',
  'regional-meeting': 'Regional meeting',
  'research-day': 'Research day',
  society: 'Society evening',
  'grand-rounds': 'Grand rounds',
  'noon-conference': 'Noon conference',
  'm-and-m': 'M&M conference',
  committee: 'Committee',
  other: 'Something else',
};

export const EVENT_FORM: FormOf<'event'> = {
  title: 'Event',
  many: 'Events',
  teaches:
    'A conference, or an evening at home. One goal, two or three people to find and one sentence about yourself are enough.',
  fields: [
    { name: 'name', label: 'Name', control: { type: 'line' } },
    {
      name: 'type',
      label: 'What it is',
      control: { type: 'select', options: optionsOf(EVENT_TYPE_NAMES, 'Not said') },
    },
    { name: 'place', label: 'Place', control: { type: 'line' } },
    { name: 'from', label: 'First day', control: { type: 'day', ahead: true } },
    { name: 'to', label: 'Last day', control: { type: 'day', ahead: true } },
    {
      name: 'goal',
      label: 'Your one goal',
      control: {
        type: 'note',
        example: 'Talk to one person who has gone from a preliminary year to a categorical place.',
      },
    },
    { name: 'people', label: 'People to find', hint: 'One a line.', control: { type: 'note' } },
    { name: 'sessions', label: 'Sessions and posters', hint: 'One a line.', control: { type: 'note' } },
    {
      name: 'introduction',
      label: 'How you introduce yourself',
      hint: 'Fifteen to twenty seconds: 40 to 50 words.',
      control: { type: 'note' },
    },
    {
      name: 'followUpAfterDays',
      under: 'Your own pace',
      label: 'Days until you write to those you met',
      hint: 'Empty: two, as is usual.',
      control: { type: 'number', min: 0, max: 30, whole: true },
    },
    { name: 'ask', label: 'One simple thing to ask', control: { type: 'note' } },
    { name: 'outcome', later: true, label: 'What it was good for', control: { type: 'note' } },
  ],
  days: ['from', 'to'],
};
