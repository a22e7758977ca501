import type { Starter } from '../draft.ts';
import { clipped, quoted, slot } from '../placeholder.ts';

export const conferenceFollowUp: Starter = {
  situation: 'conference-follow-up',
  title: 'After a conference',
  when: 'Two or three days after you met at a conference or a talk. Not after a residency interview.',
  channel: 'e-mail',
  subject: ({ details }) =>
    details.event === null ? 'Good to have met you' : `Good to have met you at ${details.event}`,
  paragraphs: ({ details }) => [
    `It was good to meet you at ${slot(details.event, 'the event')}. We talked about ${details.talkedAbout === null ? '[what you talked about]' : quoted(details.talkedAbout, '')}, and it stayed with me because [how it touches your own work].`,
    details.eventAsk === null
      ? 'Would you have 15 minutes for a call about [the one question you have]?'
      : `One thing I would like to ask: ${clipped(details.eventAsk)}`,
    'If the weeks are full, that is all right.',
  ],
};
