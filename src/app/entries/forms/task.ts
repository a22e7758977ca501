import type { FormOf } from '../entry-form.ts';

export const TASK_FORM: FormOf<'task'> = {
  title: 'Task',
  many: 'Tasks',
  teaches: 'One thing to hand in or do, with the day it is needed by.',
  person: { label: 'For whom (leave empty if it is your own)', optional: true, last: true },
  fields: [
    { name: 'what', label: 'What there is to do', control: { type: 'note' } },
    { name: 'due', label: 'Needed by', control: { type: 'day', ahead: true } },
    { name: 'of', label: 'What it belongs to', control: { type: 'belongs-to' } },
    { name: 'doneOn', label: 'Done on', hint: 'Empty while it is still to do.', control: { type: 'day' } },
  ],
  days: ['doneOn'],
};
