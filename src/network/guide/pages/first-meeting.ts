import type { GuidePage } from '../guide-page.ts';

export const firstMeeting = {
  id: 'first-meeting',
  title: 'The first meeting',
  lines: ['short-meeting', 'prepared-meeting', 'leave-to-report', 'not-transactional'],
  paragraphs: [
    'Ask for fifteen minutes and name the reason: “I would like to hear how you chose hospital medicine.” Come on time, with two or three questions and a CV in your bag in case they ask for it.',
    'Ask for advice, not for a place. People offer what they can once they see who you are. Close with: “May I write to you in a month how it went?” and note what you said you would do.',
  ],
  do: [
    'Offer two or three times, and that you come to them.',
    'End when the time is over.',
    'Thank in two lines the next day.',
  ],
  avoid: ['Asking for a letter, a job or a call.', 'Telling your whole story first.'],
  convention: 'Fifteen minutes and three questions are usual advice.',
  matchRules: ['first-contact-no-ask'],
  seasonRules: [],
  screens: [{ href: '/mentors', name: 'Plan a meeting' }],
} as const satisfies GuidePage;
