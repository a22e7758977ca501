import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const leadInquiry: Starter = {
  situation: 'lead-inquiry',
  title: 'Ask a program about an open place',
  when: 'When you read or heard of an open PGY-2 place and your own director knows that you are looking. Never during SOAP.',
  channel: 'e-mail',
  subject: () => 'Your PGY-2 place: is it still open?',
  paragraphs: ({ details, identity }) => [
    `I am ${slot(identity?.position, 'your position')} at ${slot(identity?.institution, 'your hospital')}. ${slot(details.leadSource, 'Say where you read or heard it')} that ${slot(details.program, 'the program')} has a PGY-2 place from ${slot(details.leadStart, 'the day it begins')}.`,
    'Is it still open?',
    details.directorTold
      ? 'My program director knows that I write to you. Verification of training, summative evaluation and Milestones can come from my program at once.'
      : '[Tell your own program director first, then say here that they know and which papers can come from your program.]',
  ],
  withContact: true,
};
