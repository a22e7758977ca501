import type { FormOf } from '../entry-form.ts';

export const HELP_FORM: FormOf<'help'> = {
  title: 'Help',
  many: 'Help',
  teaches:
    'Help you give and help you ask for stand side by side. A swapped shift, a shared slide, a word of warning: all of it counts.',
  person: { label: 'With whom' },
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
    { name: 'due', label: 'Needed by', control: { type: 'day', ahead: true } },
    {
      name: 'doneOn',
      label: 'Done on',
      hint: 'Empty while it is promised or awaited.',
      control: { type: 'day' },
    },
  ],
  days: ['on', 'doneOn'],
  datedBy: 'on',
  startsOn: 'on',
  starts: { direction: 'given' },
};
