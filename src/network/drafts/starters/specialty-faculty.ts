import type { Starter } from '../draft.ts';
import { slot } from '../placeholder.ts';

export const specialtyFaculty: Starter = {
  situation: 'specialty-faculty',
  title: 'To faculty of your specialty at home',
  when: 'When you head for another specialty and its faculty work in your hospital.',
  channel: 'e-mail',
  subject: ({ details }) => `A preliminary resident heading for ${slot(details.topic, 'the specialty')}`,
  paragraphs: ({ details, identity }) => [
    `I am ${slot(identity?.position, 'your position')} here and heading for ${slot(details.topic, 'the specialty')}. In one sentence: ${slot(identity?.sentence, 'why, and what your year in medicine adds')}`,
    'I have come to know your work through [their grand rounds, clinic or paper, and what in it].',
    'Could I come by for 15 minutes to hear how a resident here gets close to the field?',
  ],
};
