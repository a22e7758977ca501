import type { FormOf } from '../entry-form.ts';

export const EVALUATION_FORM: FormOf<'evaluation'> = {
  title: 'Evaluation',
  many: 'Evaluations',
  teaches:
    'Note what your written evaluations say again and again, and what to change. Themes are enough; no need to copy them out.',
  person: { label: 'By whom (leave empty if you do not know)', optional: true },
  fields: [
    { name: 'block', label: 'Rotation', control: { type: 'record', of: 'block' } },
    { name: 'on', label: 'Written on', control: { type: 'day' } },
    { name: 'themes', label: 'What it says', control: { type: 'note' } },
    { name: 'toChange', label: 'What to change', control: { type: 'note' } },
  ],
  days: ['on'],
  datedBy: 'on',
  startsOn: 'on',
};
