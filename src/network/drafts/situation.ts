/** The situations a message can be started for; the id stands in the address and in the record. */
// biome-ignore format: a table
export const SITUATIONS = [
  'end-of-rotation-thanks', 'stay-in-touch', 'teaching-point-back', 'night-float-summary', 'ask-feedback', 'tell-change',
  'ask-mentor-meeting', 'meeting-thanks', 'mentor-update',
  'ask-strong-letter', 'letter-packet', 'letter-reminder', 'letter-thanks', 'letter-outcome', 'letter-declined-thanks',
  'conference-follow-up', 'linkedin-connect', 'cold-email', 'nudge',
  'ask-introduction', 'sponsor-ask', 'sponsor-thanks',
  'tell-director-goal', 'ask-pgy2-word', 'lead-inquiry', 'specialty-faculty', 'ask-about-program',
  'join-project', 'behind-on-commitment', 'decline-commitment',
  'peer-check', 'year-end-goodbye',
] as const;
export type Situation = (typeof SITUATIONS)[number];

export function isSituation(text: string): text is Situation {
  return (SITUATIONS as readonly string[]).includes(text);
}
