import type { Starter } from './draft.ts';
import type { Situation } from './situation.ts';
import { askAboutProgram } from './starters/ask-about-program.ts';
import { askFeedback } from './starters/ask-feedback.ts';
import { askIntroduction } from './starters/ask-introduction.ts';
import { askMentorMeeting } from './starters/ask-mentor-meeting.ts';
import { askPgy2Word } from './starters/ask-pgy2-word.ts';
import { askStrongLetter } from './starters/ask-strong-letter.ts';
import { behindOnCommitment } from './starters/behind-on-commitment.ts';
import { coldEmail } from './starters/cold-email.ts';
import { conferenceFollowUp } from './starters/conference-follow-up.ts';
import { declineCommitment } from './starters/decline-commitment.ts';
import { endOfRotationThanks } from './starters/end-of-rotation-thanks.ts';
import { joinProject } from './starters/join-project.ts';
import { leadInquiry } from './starters/lead-inquiry.ts';
import { letterDeclinedThanks } from './starters/letter-declined-thanks.ts';
import { letterOutcome } from './starters/letter-outcome.ts';
import { letterPacket } from './starters/letter-packet.ts';
import { letterReminder } from './starters/letter-reminder.ts';
import { letterThanks } from './starters/letter-thanks.ts';
import { linkedinConnect } from './starters/linkedin-connect.ts';
import { meetingThanks } from './starters/meeting-thanks.ts';
import { mentorUpdate } from './starters/mentor-update.ts';
import { nightFloatSummary } from './starters/night-float-summary.ts';
import { nudge } from './starters/nudge.ts';
import { peerCheck } from './starters/peer-check.ts';
import { specialtyFaculty } from './starters/specialty-faculty.ts';
import { sponsorAsk } from './starters/sponsor-ask.ts';
import { sponsorThanks } from './starters/sponsor-thanks.ts';
import { stayInTouch } from './starters/stay-in-touch.ts';
import { teachingPointBack } from './starters/teaching-point-back.ts';
import { tellChange } from './starters/tell-change.ts';
import { tellDirectorGoal } from './starters/tell-director-goal.ts';
import { yearEndGoodbye } from './starters/year-end-goodbye.ts';

/** By situation. */
const STARTERS: Readonly<Record<Situation, Starter>> = {
  'end-of-rotation-thanks': endOfRotationThanks,
  'stay-in-touch': stayInTouch,
  'teaching-point-back': teachingPointBack,
  'night-float-summary': nightFloatSummary,
  'ask-feedback': askFeedback,
  'tell-change': tellChange,
  'ask-mentor-meeting': askMentorMeeting,
  'meeting-thanks': meetingThanks,
  'mentor-update': mentorUpdate,
  'ask-strong-letter': askStrongLetter,
  'letter-packet': letterPacket,
  'letter-reminder': letterReminder,
  'letter-thanks': letterThanks,
  'letter-outcome': letterOutcome,
  'letter-declined-thanks': letterDeclinedThanks,
  'conference-follow-up': conferenceFollowUp,
  'linkedin-connect': linkedinConnect,
  'cold-email': coldEmail,
  nudge: nudge,
  'ask-introduction': askIntroduction,
  'sponsor-ask': sponsorAsk,
  'sponsor-thanks': sponsorThanks,
  'tell-director-goal': tellDirectorGoal,
  'ask-pgy2-word': askPgy2Word,
  'lead-inquiry': leadInquiry,
  'specialty-faculty': specialtyFaculty,
  'ask-about-program': askAboutProgram,
  'join-project': joinProject,
  'behind-on-commitment': behindOnCommitment,
  'decline-commitment': declineCommitment,
  'peer-check': peerCheck,
  'year-end-goodbye': yearEndGoodbye,
};

export function starterOf(situation: Situation): Starter {
  return STARTERS[situation];
}
