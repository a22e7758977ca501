import { needsReason } from '../../../network/commitments/needs-reason.ts';
import type { NetworkValues } from '../../../network/records/kinds.ts';
import { type FormOf, optionsOf } from '../entry-form.ts';

export const COMMITMENT_TYPE_NAMES: Readonly<Record<NonNullable<NetworkValues<'commitment'>['type']>, string>> = {
  research: 'Research',
  'quality-improvement': 'Quality improvement',
  committee: 'Committee',
  teaching: 'Teaching',
  other: 'Something else',
};

export const COMMITMENT_FORM: FormOf<'commitment'> = {
  title: 'Commitment',
  many: 'Commitments',
  teaches:
    'Research, quality improvement, a committee: something you promised over weeks. One or two that you finish are worth more than five begun.',
  person: { label: 'With whom (leave empty if you do not know yet)', optional: true, last: true },
  fields: [
    { name: 'title', label: 'What it is called', control: { type: 'line' } },
    {
      name: 'type',
      label: 'What it is',
      control: { type: 'select', options: optionsOf(COMMITMENT_TYPE_NAMES, 'Not said') },
    },
    { name: 'myPart', label: 'Your part', hint: 'What you do, and what you hand in.', control: { type: 'note' } },
    {
      name: 'hoursPerWeek',
      label: 'Hours a week',
      hint: 'Your best guess, such as 2 or 1.5.',
      control: { type: 'number', min: 0.25, max: 80 },
    },
    { name: 'from', label: 'Begun on', control: { type: 'day', ahead: true } },
    { name: 'to', label: 'Meant to end on', control: { type: 'day', ahead: true } },
    {
      name: 'reason',
      label: 'Why it is worth it',
      hint: 'Asked for when two others run already. So that you can say yes, or no, with a clear head.',
      control: { type: 'note' },
    },
    { name: 'behindSince', later: true, label: 'Behind since', control: { type: 'day' } },
    {
      name: 'toldBehindOn',
      later: true,
      label: 'Told them that you are behind on',
      hint: 'Early is kind: it leaves them time to plan.',
      control: { type: 'day' },
    },
    { name: 'endedOn', later: true, label: 'Ended on', control: { type: 'day' } },
    { name: 'thankedOn', later: true, label: 'Thanked them on', control: { type: 'day' } },
  ],
  days: ['from', 'behindSince', 'toldBehindOn', 'endedOn', 'thankedOn'],
  span: ['from', 'to'],
  missing: ({ journal, id, today, values }) => {
    const text = (name: string) => {
      const value = values[name];
      return typeof value === 'string' && value.trim() !== '' ? value : null;
    };
    const to = text('to');
    if (!needsReason(journal, { from: text('from'), to, endedOn: text('endedOn') }, today, id ?? undefined)) return {};
    return {
      ...(to === null ? { to: 'Two others run beside it: say when this one ends, so that it does.' } : {}),
      ...(text('reason') === null
        ? { reason: 'Two others run beside it: say in a line why this one is worth it.' }
        : {}),
    };
  },
};
