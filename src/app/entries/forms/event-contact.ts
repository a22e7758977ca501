import type { FormOf } from '../entry-form.ts';

export const EVENT_CONTACT_FORM: FormOf<'event-contact'> = {
  title: 'Contact',
  many: 'Contacts',
  teaches: 'The one detail you talked about is what they will know you by when you write.',
  person: { label: 'Whom you met' },
  fields: [
    { name: 'event', label: 'Where', control: { type: 'record', of: 'event' } },
    { name: 'metOn', label: 'Met on', control: { type: 'day' } },
    {
      name: 'talkedAbout',
      label: 'What you talked about',
      hint: 'The detail to come back to.',
      control: { type: 'note', day: 'metOn' },
    },
    {
      name: 'ask',
      label: 'The one thing you will ask',
      hint: 'Short, and easy to say yes to. None is fine too.',
      control: { type: 'note' },
    },
    { name: 'followedUpOn', later: true, label: 'Wrote to them on', control: { type: 'day' } },
  ],
  days: ['metOn', 'followedUpOn'],
  startsOn: 'metOn',
  datedBy: 'metOn',
};
