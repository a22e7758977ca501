import type { PlainDate } from '../../base/plain-date.ts';
import type { Situation } from '../../network/drafts/situation.ts';
import type { Entry, Journal } from '../../network/journal/journal.ts';
import { statusOf } from '../../network/leads/lead-steps.ts';
import { IDENTITY_ID } from '../../network/records/identity.ts';
import type { Ask } from '../../network/records/mentorship.ts';
import type { MomentKind } from '../../network/records/moment.ts';
import type { Change } from '../../workspace/change.ts';

interface Sent {
  readonly situation: Situation | null;
  /** The recipient's id. */
  readonly person: string | null;
  /** What it was about, as `kind/id`. */
  readonly about: string | null;
}

interface Deps {
  readonly today: PlainDate;
  /** Milliseconds since 1970. */
  readonly instant: number;
  readonly newId: () => string;
}

/** What a message that the user sent means for the record: the step of what it was about, or else a logged moment. */
export function sentChanges(journal: Journal, { situation, person, about }: Sent, deps: Deps): readonly Change[] {
  const entry = about === null ? undefined : journal.entries.get(about);
  const step =
    (entry === undefined ? undefined : stepOf(situation, entry, deps.today)) ??
    keptStep(journal, { situation, person, about }, deps);
  const told: readonly Change[] =
    situation === 'tell-director-goal'
      ? [{ kind: 'identity', id: IDENTITY_ID, fields: { directorToldOn: deps.today } }]
      : [];
  if (step?.isContact === true) return [step.change, ...told];
  const logged = person === null ? [] : [begun(situation, person, deps)];
  return [...(step === undefined ? [] : [step.change]), ...told, ...logged];
}

interface Step {
  readonly change: Change;
  /** It stands in the timeline as a contact itself, so that no moment is logged beside it. */
  readonly isContact: boolean;
}

/** The step of an entry that this message was. */
function stepOf(situation: Situation | null, { kind, id, values }: Entry, today: PlainDate): Step | undefined {
  const step = (change: Change): Step => ({ change, isContact: true });
  switch (kind) {
    case 'learning-loop':
      return situation === 'teaching-point-back' ? step({ kind, id, fields: { reportedOn: today } }) : undefined;
    case 'feedback-loop':
      if (situation === 'ask-feedback') return step({ kind, id, fields: { askedOn: today } });
      return situation === 'tell-change' ? step({ kind, id, fields: { toldOn: today } }) : undefined;
    case 'advice':
      return situation === 'mentor-update' ? step({ kind, id, fields: { toldOn: today } }) : undefined;
    case 'meeting':
      return situation === 'meeting-thanks' ? step({ kind, id, fields: { thankedOn: today } }) : undefined;
    case 'sponsor-act':
      return situation === 'sponsor-thanks' ? step({ kind, id, fields: { thankedOn: today } }) : undefined;
    case 'event-contact':
      // The first note closed it; a later one is a contact of its own.
      return (situation === 'conference-follow-up' || situation === 'linkedin-connect') && values.followedUpOn == null
        ? step({ kind, id, fields: { followedUpOn: today } })
        : undefined;
    case 'unwritten-rule':
      // Begun earlier, today's message is a contact of its own.
      return situation === 'peer-check'
        ? {
            change: { kind, id, fields: { way: 'ask-a-peer', startedOn: values.startedOn ?? today } },
            isContact: values.startedOn == null,
          }
        : undefined;
    case 'ask':
      if (situation === 'nudge') return step({ kind, id, fields: { nudgedOn: today } });
      return values.askedOn == null ? step({ kind, id, fields: { askedOn: today } }) : undefined;
    case 'letter':
      return letterStep(situation, id, today);
    default:
      return undefined;
  }
}

function letterStep(situation: Situation | null, id: string, today: PlainDate): Step | undefined {
  const kind = 'letter';
  switch (situation) {
    case 'ask-strong-letter':
      return { change: { kind, id, fields: { askedOn: today } }, isContact: true };
    case 'letter-packet':
      return { change: { kind, id, fields: { packetSentOn: today } }, isContact: true };
    case 'letter-thanks':
    case 'letter-declined-thanks':
      return { change: { kind, id, fields: { thankedOn: today } }, isContact: true };
    case 'letter-outcome':
      return { change: { kind, id, fields: { outcomeToldOn: today } }, isContact: true };
    default:
      return undefined;
  }
}

/** The step of a commitment, lead, question or mentorship; no contact by itself. */
function keptStep(
  { kept, people }: Pick<Journal, 'kept' | 'people'>,
  { situation, person, about }: Sent,
  { today }: Deps,
): Step | undefined {
  const [kind, id = ''] = about?.split('/') ?? [];
  if (kind === 'commitment' && situation === 'behind-on-commitment' && kept.commitment.has(id))
    return { change: { kind, id, fields: { toldBehindOn: today } }, isContact: false };
  const lead = kind === 'lead' ? kept.lead.get(id)?.values : undefined;
  // One that is further on, or at rest, stays where it is.
  if (kind === 'lead' && situation === 'lead-inquiry' && lead !== undefined && statusOf(lead) === 'new')
    return { change: { kind, id, fields: { status: 'asking', statusOn: today } }, isContact: false };
  if (kind === 'question' && situation === 'ask-about-program' && kept.question.has(id))
    return { change: { kind, id, fields: { askedOn: today, person } }, isContact: false };
  const isBegun = (kept.mentorship.get(id)?.values.stage ?? 'might-ask') !== 'might-ask';
  if (kind === 'mentorship' && situation === 'ask-mentor-meeting' && people.has(id) && !isBegun)
    return { change: { kind, id, fields: { stage: 'asked' } }, isContact: false };
  return undefined;
}

const ASKED: { readonly [S in Situation]?: NonNullable<Ask['what']> } = {
  'ask-mentor-meeting': 'meeting',
  'cold-email': 'meeting',
  'specialty-faculty': 'meeting',
  'tell-director-goal': 'meeting',
  'ask-introduction': 'introduction',
  'join-project': 'project',
  'ask-pgy2-word': 'opening',
  'lead-inquiry': 'opening',
  'sponsor-ask': 'advocacy',
};
const MOMENTS: { readonly [S in Situation]?: MomentKind } = {
  'end-of-rotation-thanks': 'thanked',
  'meeting-thanks': 'thanked',
  'letter-thanks': 'thanked',
  'letter-declined-thanks': 'thanked',
  'sponsor-thanks': 'thanked',
  'year-end-goodbye': 'thanked',
  'mentor-update': 'update',
  'letter-outcome': 'update',
  'tell-change': 'update',
};

/** What a message without a record of its own begins: an ask to follow, or a moment. */
function begun(situation: Situation | null, person: string, { today, instant, newId }: Deps): Change {
  const base = { person, loggedAt: instant };
  const id = newId();
  if (situation === 'ask-strong-letter') return { kind: 'letter', id, fields: { ...base, askedOn: today } };
  if (situation === 'ask-feedback') return { kind: 'feedback-loop', id, fields: { ...base, askedOn: today } };
  const what = situation === null ? undefined : ASKED[situation];
  if (what !== undefined) return { kind: 'ask', id, fields: { ...base, what, askedOn: today } };
  const kind = (situation === null ? undefined : MOMENTS[situation]) ?? 'e-mail';
  return { kind: 'moment', id, fields: { ...base, kind, on: today } };
}
