import type { GuidePage } from '../guide-page.ts';

export const lastDays = {
  id: 'last-days',
  title: 'The last days of a rotation',
  lines: ['last-days-thanks'],
  paragraphs: [
    'Teams part quickly. Two minutes before the last sign-out save a relationship: thank each person for one particular thing, and ask the one or two you liked to work with whether you may write to them now and then.',
    'A yes is worth more than an address. Note it, because it makes the next message easy. Nurses and case managers are part of the team that you thank.',
  ],
  do: [
    'Name one thing that they did or taught.',
    'Ask leave: “May I tell you in spring how it went?”',
    'Ask for a last point of feedback.',
  ],
  avoid: ['The same text to everybody.', 'A favour in the same breath.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [
    { href: '/blocks', name: 'Rotation blocks' },
    { href: '/drafts', name: 'Thank-you notes' },
  ],
} as const satisfies GuidePage;
