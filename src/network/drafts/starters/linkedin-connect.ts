import type { Starter } from '../draft.ts';
import { quoted, slot } from '../placeholder.ts';

export const linkedinConnect: Starter = {
  situation: 'linkedin-connect',
  title: 'A note to connect on LinkedIn',
  when: 'Within days of meeting somebody, with the request to connect. Two sentences are enough.',
  channel: 'linkedin',
  subject: () => 'LinkedIn note',
  paragraphs: ({ details }) => [
    `Good to have met you at ${slot(details.event, 'where you met')}; I liked what you said about ${quoted(details.talkedAbout, 'what you talked about')}. I would be glad to stay in touch here.`,
  ],
};
