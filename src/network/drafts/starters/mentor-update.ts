import type { Starter } from '../draft.ts';
import { quoted } from '../placeholder.ts';

export const mentorUpdate: Starter = {
  situation: 'mentor-update',
  title: 'A short update to a mentor',
  when: 'Every few weeks to a mentor: what you did with their advice. Updates are what later asks stand on.',
  channel: 'e-mail',
  subject: () => 'A short update',
  paragraphs: ({ details }) => [
    `You advised me: ${quoted(details.advice, 'their advice in a few words')}. This is what I did: ${quoted(details.action, 'what you did and what came of it')}.`,
    'Next comes [your next step].',
    'This is only to keep you posted, no answer needed. Thank you for thinking along.',
  ],
};
