import type { Starter } from '../draft.ts';
import { quoted, slot } from '../placeholder.ts';

export const meetingThanks: Starter = {
  situation: 'meeting-thanks',
  title: 'Thanks after a meeting',
  when: 'A day or two after a meeting with a mentor: what you took away and what you will do.',
  channel: 'e-mail',
  subject: () => 'Thank you for your time',
  paragraphs: ({ details }) => [
    `Thank you for the talk on ${slot(details.meetingDay, 'the day')}. What I take away: ${quoted(details.meetingNotes, 'the advice you will follow')}.`,
    'My next step: [what you will do, and by when].',
    'May I tell you in a few weeks how it went?',
  ],
};
