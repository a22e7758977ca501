import { addDays, type PlainDate } from '../../base/plain-date.ts';
import { lettersOf } from '../letters/assigned.ts';
import { DAYS_BEFORE } from '../letters/deadlines.ts';
import { letterRung } from '../letters/ladder.ts';
import type { Setting } from '../rules/setting.ts';
import { firstMarks } from './first-marks.ts';

/** How far the log shows a milestone. */
export interface Found {
  readonly done: boolean;
  readonly begun?: boolean;
  /** When it was done, where the log says. */
  readonly on?: PlainDate | null | undefined;
  /** By when, where the records say so; null where they should and do not. */
  readonly by?: PlainDate | null;
  /** In a few words. */
  readonly shows: string;
}

export function firstFeedback({ journal, year, today }: Setting): Found {
  const { feedback } = firstMarks(journal, year.begins, today);
  return {
    done: feedback !== null,
    on: feedback,
    shows: feedback === null ? 'None is noted yet.' : 'Asked or received.',
  };
}

export function goalWritten({ identity }: Setting): Found {
  const done = [identity.goal, identity.sentence].some((text) => (text ?? '').trim() !== '');
  return { done, shows: done ? 'Written down.' : 'Not written down yet.' };
}

export function ownDirectorTold({ identity: { directorToldOn }, today }: Setting): Found {
  const done = directorToldOn != null && directorToldOn <= today;
  return { done, on: done ? directorToldOn : null, shows: done ? 'Told.' : 'Not noted yet.' };
}

export function mentorMet({ journal, year, today }: Setting): Found {
  const { meeting, meetingPlanned } = firstMarks(journal, year.begins, today);
  const shows =
    meeting !== null ? 'A meeting took place.' : meetingPlanned ? 'Asked for or planned.' : 'No meeting is noted yet.';
  return { done: meeting !== null, on: meeting, begun: meetingPlanned, shows };
}

/**
 * Letters asked for eight weeks before the day of submission: the user's own, else the one on which applications of the
 * season open, while that lies ahead.
 */
export function lettersAsked({ journal, season, today }: Setting): Found {
  const letters = lettersOf(journal)
    .map(({ values }) => values)
    .filter((values) => letterRung(values) !== 'let-go');
  const asked = letters.filter((values) => letterRung(values) !== 'not-asked');
  const waiting = letters.filter((values) => letterRung(values) === 'not-asked');
  const opens = season?.calendar['applications-open'].value ?? null;
  const submit =
    waiting.flatMap(({ submitOn }) => submitOn ?? []).sort()[0] ?? (opens !== null && opens > today ? opens : null);
  const by = submit === null ? null : addDays(submit, -DAYS_BEFORE.ask);
  const done = asked.length > 0 && waiting.length === 0;
  const counted = `${asked.length === 0 ? 'None' : asked.length} asked${waiting.length === 0 ? '' : `, ${waiting.length} to ask`}`;
  return {
    done,
    begun: asked.length > 0,
    on: done ? asked.flatMap(({ askedOn }) => askedOn ?? []).sort()[0] : null,
    by,
    shows: `${counted}${by === null && !done ? '; no day of submission is known.' : '.'}`,
  };
}

/** From that day on: how many were thanked. Whether that was everybody, the user knows. */
export function handedOver({ journal, year, today }: Setting, from: PlainDate): Found {
  const thanked = firstMarks(journal, year.begins, today).thanked.filter((day) => day >= from).length;
  return {
    done: false,
    begun: thanked > 0,
    shows: thanked === 0 ? 'No thanks of the last month are noted yet.' : `Thanks in the last month: ${thanked}.`,
  };
}
