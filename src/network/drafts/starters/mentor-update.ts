import type { DraftDetails } from '../details.ts';
import type { Starter } from '../draft.ts';
import { quoted } from '../placeholder.ts';

export const mentorUpdate: Starter = {
  situation: 'mentor-update',
  title: 'A short update to a mentor',
  when: 'Every few weeks to a mentor: what you did with their advice. Updates are what later asks stand on.',
  channel: 'e-mail',
  subject: () => 'A short update',
  paragraphs: ({ details }) => [
    happened(details),
    'Next comes [your next step].',
    'This is only to keep you posted, no answer needed. Thank you for thinking along.',
  ],
};

/** What the update is about: a project, a place they told of, their advice, or the last talk. */
function happened(details: DraftDetails): string {
  if (details.project !== null) return `An update on ${details.project}: [what was done, and what came of it].`;
  if (details.program !== null)
    return `You told me of the place at ${details.program}. This is what came of it: [what you heard or did].`;
  if (details.advice === null && details.meetingDay !== null && details.meetingNotes !== null)
    return `When we talked on ${details.meetingDay}, I noted: ${quoted(details.meetingNotes, '')}. This is what I did: [what you did and what came of it].`;
  return `You advised me: ${quoted(details.advice, 'their advice in a few words')}. This is what I did: ${quoted(details.action, 'what you did and what came of it')}.`;
}
