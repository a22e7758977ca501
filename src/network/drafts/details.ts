/** What the record knows that a message could speak of; each null where it knows nothing. Texts are the user's own. */
export interface DraftDetails {
  /** A teaching point heard from them, and what the user read about it. */
  readonly teachingPoint: string | null;
  readonly learned: string | null;
  /** Feedback: the question, what they said, their praise, what the user changed. */
  readonly question: string | null;
  readonly received: string | null;
  readonly praise: string | null;
  readonly change: string | null;
  /** Advice they gave and what the user did. */
  readonly advice: string | null;
  readonly action: string | null;
  /** Where they worked together: `the ICU block`, `Cardiology consults`. */
  readonly rotation: string | null;
  /** A talk: its day in words, what was noted. */
  readonly meetingDay: string | null;
  readonly meetingNotes: string | null;
  /** What to talk about. */
  readonly topic: string | null;
  readonly event: string | null;
  readonly talkedAbout: string | null;
  readonly eventAsk: string | null;
  readonly project: string | null;
  readonly deliverable: string | null;
  readonly hours: string | null;
  /** The day a letter is needed by, in words. */
  readonly letterDay: string | null;
  /** A lead or a question: the program. A lead: where it was read, when the place begins. */
  readonly program: string | null;
  readonly leadSource: string | null;
  readonly leadStart: string | null;
  /** What of a program the user wants to find out: `whether they sponsor H-1B`. */
  readonly toFindOut: string | null;
  /** What they did for the user: `calling Dr. Lee`. */
  readonly sponsorAct: string | null;
  /** What was asked and not answered, and when. */
  readonly asked: string | null;
  readonly askedDay: string | null;
  readonly unwritten: string | null;
  /** Somebody else it is about, as one mentions them: `Dr. Lee of Mercy Hospital`. */
  readonly other: string | null;
  readonly directorTold: boolean;
}

export const NO_DETAILS: DraftDetails = {
  teachingPoint: null,
  learned: null,
  question: null,
  received: null,
  praise: null,
  change: null,
  advice: null,
  action: null,
  rotation: null,
  meetingDay: null,
  meetingNotes: null,
  topic: null,
  event: null,
  talkedAbout: null,
  eventAsk: null,
  project: null,
  deliverable: null,
  hours: null,
  letterDay: null,
  program: null,
  leadSource: null,
  leadStart: null,
  toFindOut: null,
  sponsorAct: null,
  asked: null,
  askedDay: null,
  unwritten: null,
  other: null,
  directorTold: false,
};
