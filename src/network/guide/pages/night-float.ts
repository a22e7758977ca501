import type { GuidePage } from '../guide-page.ts';

export const nightFloat = {
  id: 'night-float',
  title: 'Night float',
  lines: ['night-summary'],
  paragraphs: [
    'Nights are lonely, and they are where somebody sees you decide. When a senior or attending walked you through a decision, send a short summary in the morning: what you saw, what you decided together, why. Ask whether you captured it.',
    'Nothing about the patient goes into the message: the reasoning is enough. Then sleep. Nothing else is asked of you in a week of nights.',
  ],
  do: [
    'Write it before you leave, in four sentences.',
    'Keep the reasoning, drop the case.',
    'Thank whoever picked up the telephone at three.',
  ],
  avoid: ['New promises in a night week.', 'Messages from bed in the early afternoon.'],
  convention: null,
  matchRules: [],
  seasonRules: [],
  screens: [{ href: '/drafts', name: 'The words for a summary' }],
} as const satisfies GuidePage;
