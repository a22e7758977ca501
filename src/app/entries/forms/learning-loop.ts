import type { FormOf } from '../entry-form.ts';

export const LEARNING_LOOP_FORM: FormOf<'learning-loop'> = {
  title: 'Learning point',
  many: 'Learning points',
  teaches:
    'Somebody teaches you something: read up on it, then bring one sentence back to the same person. It shows them that their time with you is well spent.',
  person: { label: 'With whom' },
  fields: [
    {
      name: 'point',
      label: 'What they taught',
      hint: 'The point, not the case.',
      control: { type: 'note', day: 'heardOn' },
    },
    { name: 'heardOn', label: 'Heard on', control: { type: 'day' } },
    {
      name: 'learned',
      later: true,
      label: 'The sentence to bring back',
      control: {
        type: 'note',
        day: 'readOn',
        example: 'I read up on what you taught on rounds: … Is that how you would use it?',
      },
    },
    { name: 'readOn', later: true, label: 'Read on', control: { type: 'day' } },
    { name: 'reportedOn', later: true, label: 'Told them on', control: { type: 'day' } },
  ],
  days: ['heardOn', 'readOn', 'reportedOn'],
  datedBy: 'heardOn',
  startsOn: 'heardOn',
};
