import type { PlainDate } from '../../base/plain-date.ts';
import type { Mentoring } from '../../network/mentors/mentorships.ts';
import type { Mentorship } from '../../network/records/mentorship.ts';
import type { Change } from '../../workspace/change.ts';

/** Somebody one might ask to advise: the first stage of the arc. */
export function mightAsk(person: string): readonly Change[] {
  return [{ kind: 'mentorship', id: person, fields: { person, stage: 'might-ask' } }];
}

interface Asked {
  readonly mentoring: Mentoring;
  /** A new id for the ask. */
  readonly id: string;
  readonly today: PlainDate;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Asked for a short meeting: the ask itself, and how the two stand. */
export function askedToMeet({ mentoring, id, today, now }: Asked): readonly Change[] {
  const person = mentoring.person.id;
  return [
    { kind: 'ask', id, fields: { person, what: 'meeting', askedOn: today, loggedAt: now } },
    ...standing(mentoring, { stage: 'asked' }),
  ];
}

/** Their answer to the ask for a meeting; `ask` where one is open. */
export function answered(
  mentoring: Mentoring,
  ask: string | null,
  answer: 'yes' | 'no',
  today: PlainDate,
): readonly Change[] {
  const stage = answer === 'yes' ? 'first-meeting' : 'declined';
  return [
    ...(ask === null ? [] : [{ kind: 'ask', id: ask, fields: { answer, answeredOn: today } } as const]),
    ...standing(mentoring, { stage }),
  ];
}

/** No answer after a nudge: the ask is let go, and they are left in peace. */
export function rested(mentoring: Mentoring, ask: string | null, today: PlainDate): readonly Change[] {
  return [
    ...(ask === null ? [] : [{ kind: 'ask', id: ask, fields: { letGoOn: today } } as const]),
    ...standing(mentoring, { stage: 'resting' }),
  ];
}

/** An update was written today; a day agreed on that has come is done with. */
export function wroteUpdate({ mentoring, id, today, now }: Asked): readonly Change[] {
  const { nextOn } = mentoring.mentorship.values;
  return [
    { kind: 'moment', id, fields: { person: mentoring.person.id, kind: 'update', on: today, loggedAt: now } },
    ...(nextOn != null && nextOn <= today ? standing(mentoring, { nextOn: null }) : []),
  ];
}

/** After a meeting took place, whoever was asked or about to be is somebody one is in touch with. */
export function metWith(mentoring: Mentoring | null): readonly Change[] {
  const stage = mentoring?.mentorship.values.stage;
  const begins = stage === 'might-ask' || stage === 'asked' || stage === 'first-meeting' || stage === 'resting';
  return mentoring !== null && begins ? standing(mentoring, { stage: 'ongoing' }) : [];
}

export function standing({ mentorship }: Mentoring, fields: Mentorship): readonly Change[] {
  return [{ kind: 'mentorship', id: mentorship.id, fields }];
}
