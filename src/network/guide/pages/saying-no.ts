import type { GuidePage } from '../guide-page.ts';

export const sayingNo = {
  id: 'saying-no',
  title: 'Saying no to a project',
  lines: ['not-overcommitted'],
  paragraphs: [
    'A third project sounds like a chance and becomes a debt. You may say no, and the relationship will bear it: thank for the offer, say what you are finishing, and when you could be asked again, or who might like it instead.',
    'Weeks in the ICU or on nights are no time for a yes. “May I answer when this block is over?” is understood by everybody who has done one.',
  ],
  do: ['Answer within two days, even if only with a date.', 'Offer one small thing if you mean it.'],
  avoid: ['A yes that you already regret.', 'Long explanations.', 'Silence.'],
  convention: null,
  matchRules: ['two-projects'],
  seasonRules: [],
  screens: [
    { href: '/commitments', name: 'Commitments' },
    { href: '/drafts', name: 'Words to decline with' },
  ],
} as const satisfies GuidePage;
