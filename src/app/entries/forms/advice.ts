import type { FormOf } from '../entry-form.ts';

export const ADVICE_FORM: FormOf<'advice'> = {
  title: 'Advice',
  many: 'Advice',
  teaches:
    'People who give advice like to hear what came of it. Act on it or decide against it, and tell them either way.',
  person: { label: 'With whom' },
  fields: [
    { name: 'advice', label: 'What they advised', control: { type: 'note', day: 'receivedOn' } },
    { name: 'receivedOn', label: 'Received on', control: { type: 'day' } },
    { name: 'action', later: true, label: 'What you did with it', control: { type: 'note', day: 'actedOn' } },
    { name: 'actedOn', later: true, label: 'Acted on', control: { type: 'day' } },
    { name: 'toldOn', later: true, label: 'Told them on', control: { type: 'day' } },
  ],
  days: ['receivedOn', 'actedOn', 'toldOn'],
  datedBy: 'receivedOn',
  startsOn: 'receivedOn',
};
