import type { FormOf } from '../entry-form.ts';

export const INTERVIEW_FORM: FormOf<'interview'> = {
  title: 'Interview',
  many: 'Interviews',
  teaches:
    'A residency interview: when it is, what you want to find out, and what you thought of it, for your own list only.',
  fields: [
    { name: 'program', label: 'Program', control: { type: 'program' } },
    { name: 'name', label: 'Or its name, as you know it', control: { type: 'line' } },
    { name: 'invitedOn', label: 'Invited on', control: { type: 'day' } },
    {
      name: 'answer',
      label: 'How it stands',
      control: {
        type: 'select',
        options: [
          ['', 'Not answered yet'],
          ['accepted', 'You said yes'],
          ['waitlisted', 'You are on the waiting list'],
          ['declined', 'You said no'],
          ['cancelled', 'It was cancelled'],
        ],
      },
    },
    { name: 'on', label: 'Day', control: { type: 'day', ahead: true } },
    { name: 'at', label: 'Time', hint: 'In your own time zone.', control: { type: 'clock' } },
    {
      name: 'format',
      label: 'How',
      control: {
        type: 'choice',
        options: [
          ['virtual', 'By video'],
          ['in-person', 'In person'],
          ['', 'Not known'],
        ],
      },
    },
    { name: 'questions', label: 'What you want to find out', hint: 'One a line.', control: { type: 'note' } },
    { name: 'heldOn', later: true, label: 'It took place on', control: { type: 'day' } },
    {
      name: 'impressions',
      later: true,
      label: 'What you thought of it',
      hint: 'For your own rank list; nobody else sees it.',
      control: { type: 'note', day: 'heldOn' },
    },
  ],
  days: ['invitedOn', 'on', 'heldOn'],
};
