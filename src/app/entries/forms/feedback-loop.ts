import type { NetworkValues } from '../../../network/records/kinds.ts';
import { type FormOf, optionsOf } from '../entry-form.ts';

export const TONE_NAMES: Readonly<Record<NonNullable<NetworkValues<'feedback-loop'>['tone']>, string>> = {
  positive: 'Positive',
  mixed: 'Mixed',
  'to-improve': 'To improve',
};

export const FEEDBACK_LOOP_FORM: FormOf<'feedback-loop'> = {
  title: 'Feedback',
  many: 'Feedback',
  teaches:
    'Ask one specific question about what comes next, change one thing, and tell them that you did. Praise in their own words is kept here for letters and evaluations.',
  person: { label: 'With whom' },
  fields: [
    {
      name: 'question',
      label: 'What you asked',
      hint: 'One thing, and about what comes next. “How am I doing?” is hard to answer.',
      control: {
        type: 'note',
        day: 'askedOn',
        example: 'What is one thing I could do better on presentations this week?',
      },
    },
    { name: 'askedOn', label: 'Asked on', control: { type: 'day' } },
    { name: 'received', label: 'What they said', control: { type: 'note', day: 'receivedOn' } },
    {
      name: 'praise',
      label: 'Praise, in their words',
      hint: 'As near to how they said it as you can.',
      control: { type: 'note', day: 'receivedOn' },
    },
    { name: 'receivedOn', label: 'Received on', control: { type: 'day' } },
    {
      name: 'tone',
      label: 'How it was meant',
      control: { type: 'choice', options: optionsOf(TONE_NAMES, 'Not sure') },
    },
    {
      name: 'specific',
      label: 'Does it name something concrete that they saw?',
      control: { type: 'yes-no' },
    },
    { name: 'change', later: true, label: 'What you changed', control: { type: 'note', day: 'changedOn' } },
    { name: 'changedOn', later: true, label: 'Changed on', control: { type: 'day' } },
    { name: 'toldOn', later: true, label: 'Told them on', control: { type: 'day' } },
  ],
  days: ['askedOn', 'receivedOn', 'changedOn', 'toldOn'],
  datedBy: 'askedOn',
};
