import type { FormOf } from '../entry-form.ts';

export const MEETING_FORM: FormOf<'meeting'> = {
  title: 'Meeting',
  many: 'Meetings',
  teaches:
    'Two or three questions, written down before, make twenty minutes worth it for both of you. Afterwards a thank-you with what came of it.',
  person: { label: 'With whom' },
  fields: [
    { name: 'on', label: 'Day', control: { type: 'day', ahead: true } },
    { name: 'at', label: 'Time', control: { type: 'clock' } },
    {
      name: 'minutes',
      label: 'Minutes',
      hint: 'Fifteen to thirty is a usual thing to ask for.',
      control: { type: 'number', min: 1, max: 480, whole: true },
    },
    { name: 'where', label: 'Where', hint: 'A room, a café, or the link of the call.', control: { type: 'line' } },
    {
      name: 'questions',
      label: 'Your two or three questions',
      hint: 'One a line. About them and their way first; about you after.',
      control: { type: 'note', example: 'What would you do in my place between now and spring?' },
    },
    { name: 'heldOn', later: true, label: 'You met on', control: { type: 'day' } },
    {
      name: 'notes',
      later: true,
      label: 'What you took with you',
      control: { type: 'note', day: 'heldOn' },
    },
    {
      name: 'thankedOn',
      later: true,
      label: 'Thanked them on',
      hint: 'With one thing you will do because of it.',
      control: { type: 'day' },
    },
  ],
  days: ['on', 'heldOn', 'thankedOn'],
};
