import type { FormOf } from '../entry-form.ts';

export const UNWRITTEN_RULE_FORM: FormOf<'unwritten-rule'> = {
  title: 'Unwritten rule',
  many: 'Unwritten rules',
  teaches:
    'Every hospital has its own. Ask somebody you trust, or watch how others handle it, and keep what you learned.',
  person: { label: 'Whom you ask (leave empty if you only watch)', optional: true },
  fields: [
    {
      name: 'situation',
      label: 'What you are unsure about',
      control: { type: 'note', day: 'startedOn', example: 'May I page the attending at night, or the senior first?' },
    },
    {
      name: 'way',
      label: 'How you will find out',
      control: {
        type: 'choice',
        options: [
          ['ask-a-peer', 'Ask somebody'],
          ['watch', 'Watch how others do it'],
          ['', 'Not decided'],
        ],
      },
    },
    { name: 'startedOn', label: 'Since', control: { type: 'day' } },
    {
      name: 'learned',
      later: true,
      label: 'How it is done here',
      control: { type: 'note', day: 'learnedOn' },
    },
    { name: 'learnedOn', later: true, label: 'Learned on', control: { type: 'day' } },
  ],
  days: ['startedOn', 'learnedOn'],
  startsOn: 'startedOn',
  datedBy: 'startedOn',
};
