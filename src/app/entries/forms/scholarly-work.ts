import type { NetworkValues } from '../../../network/records/kinds.ts';
import { type FormOf, optionsOf } from '../entry-form.ts';

type Work = NetworkValues<'scholarly-work'>;

export const WORK_TYPE_NAMES: Readonly<Record<NonNullable<Work['type']>, string>> = {
  abstract: 'Abstract',
  'case-report': 'Case report',
  poster: 'Poster',
  'oral-presentation': 'Talk',
  paper: 'Paper',
  other: 'Something else',
};

export const WORK_STATUS_NAMES: Readonly<Record<NonNullable<Work['status']>, string>> = {
  idea: 'An idea',
  drafting: 'Being written',
  submitted: 'Submitted',
  accepted: 'Accepted',
  presented: 'Presented',
  published: 'Published',
  'not-accepted': 'Not accepted',
  resting: 'Resting',
};

const ROLE_NAMES: Readonly<Record<NonNullable<Work['role']>, string>> = {
  'first-author': 'First author',
  'co-author': 'Co-author',
  'senior-author': 'Senior author',
  presenter: 'Presenter',
  other: 'Something else',
};

export const SCHOLARLY_WORK_FORM: FormOf<'scholarly-work'> = {
  title: 'Scholarly work',
  many: 'Scholarly work',
  teaches: 'An abstract, a poster, a paper: what it is, where it stands, and the day it must be in.',
  person: { label: 'Who mentors it (leave empty if nobody)', optional: true, last: true },
  fields: [
    {
      name: 'title',
      label: 'Title',
      hint: 'As it would stand on your CV. Nothing that tells who a patient is.',
      control: { type: 'note' },
    },
    { name: 'type', label: 'What it is', control: { type: 'select', options: optionsOf(WORK_TYPE_NAMES, 'Not said') } },
    {
      name: 'status',
      label: 'Where it stands',
      control: { type: 'select', options: optionsOf(WORK_STATUS_NAMES, 'Not said') },
    },
    { name: 'role', label: 'Your part', control: { type: 'select', options: optionsOf(ROLE_NAMES, 'Not said') } },
    { name: 'venue', label: 'Meeting or journal', control: { type: 'line' } },
    { name: 'deadline', label: 'Deadline', control: { type: 'day', ahead: true } },
    { name: 'submittedOn', label: 'Submitted on', control: { type: 'day' } },
    { name: 'commitment', label: 'Part of', control: { type: 'record', of: 'commitment' } },
    { name: 'link', label: 'Link', control: { type: 'link' } },
  ],
  days: ['submittedOn'],
};
