import type { Situation } from '../../network/drafts/situation.ts';

/** As the choice of situations is grouped; each stands in exactly one. */
export const SITUATION_GROUPS: readonly { readonly name: string; readonly situations: readonly Situation[] }[] = [
  {
    name: 'On the wards',
    situations: [
      'end-of-rotation-thanks',
      'teaching-point-back',
      'night-float-summary',
      'ask-feedback',
      'tell-change',
      'peer-check',
    ],
  },
  { name: 'Mentors', situations: ['ask-mentor-meeting', 'meeting-thanks', 'mentor-update', 'stay-in-touch'] },
  {
    name: 'Letters',
    situations: [
      'ask-strong-letter',
      'letter-packet',
      'letter-reminder',
      'letter-thanks',
      'letter-outcome',
      'letter-declined-thanks',
    ],
  },
  { name: 'People you meet', situations: ['conference-follow-up', 'linkedin-connect', 'cold-email', 'nudge'] },
  { name: 'Sponsors', situations: ['ask-introduction', 'sponsor-ask', 'sponsor-thanks'] },
  {
    name: 'The next place',
    situations: ['tell-director-goal', 'ask-pgy2-word', 'ask-about-program', 'lead-inquiry', 'specialty-faculty'],
  },
  { name: 'Projects', situations: ['join-project', 'behind-on-commitment', 'decline-commitment'] },
  { name: 'Goodbye', situations: ['year-end-goodbye'] },
];
