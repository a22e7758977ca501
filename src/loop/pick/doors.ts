import { daysBetween, type PlainDate } from '../../base/plain-date.ts';
import type { Figure, Season } from '../../catalogue/season.ts';
import type { Door } from './result.ts';

/** What can still be done this season, seen from one day. Nothing is said of a date that no source gives. */
export function doorsOn(today: PlainDate, season: Season): Door[] {
  return [applications, interviews, rankList, matchWeek, offCycle].map((door) => door(today, season));
}

function applications(today: PlainDate, season: Season): Door {
  const opens = season.calendar['applications-open'];
  const review = season.calendar['programs-review'].value;
  // An application after the rank lists are in can no longer lead to this Match.
  const { 'rank-list-deadline': deadline, 'match-week': week, 'eras-closes': eras } = season.calendar;
  const closes = deadline.value ?? week.value ?? eras.value;
  const state = stateOf(today, opens.value, closes);
  const from = opens.value === null ? 'a day not found' : longDate(opens.value);
  if (state === 'open' && listsMayBeIn(today, season)) {
    const late = `Applications opened on ${from}. In other years rank lists closed in early March: one sent now may come too late for this Match.`;
    return doorFrom('applications', 'unknown', late, opens, opens.value, closes);
  }
  const sentence = {
    open: `Applications opened on ${from}${readingSince(today, review)}`,
    'not yet': `Applications open on ${from}.`,
    closed: `The time to apply for the ${season.season} Match is over.`,
    unknown: `When applications open for the ${season.season} Match is not published yet.`,
  }[state];
  return doorFrom('applications', state, sentence, opens, opens.value, closes);
}

function readingSince(today: PlainDate, review: PlainDate | null): string {
  if (review === null) return '. You can still apply.';
  if (today < review) return `; programs can read them from ${longDate(review)}.`;
  const late = daysBetween(review, today);
  return `, and programs could read them from ${longDate(review)}: ${late === 0 ? 'today' : `${late} ${late === 1 ? 'day' : 'days'} ago`}. You can still apply.`;
}

function interviews(today: PlainDate, season: Season): Door {
  const review = season.calendar['programs-review'];
  const deadline = season.calendar['rank-list-deadline'];
  const week = season.calendar['match-week'];
  const end = deadline.value ?? week.value;
  const state = stateOf(today, review.value, end);
  if (state === 'open' && listsMayBeIn(today, season)) {
    const late = 'In other years rank lists closed in early March: interviews may be over.';
    return doorFrom('interviews', 'unknown', late, review, review.value, end);
  }
  const sentence = {
    open: 'Programs invite and interview now. There is no common timetable: each sets its own days.',
    'not yet': `Programs can read applications from ${review.value === null ? 'a day not found' : longDate(review.value)}; invitations come after that.`,
    closed: `Interviews for ${season.season} are over.`,
    unknown: 'When programs begin to invite is not published yet.',
  }[state];
  return doorFrom('interviews', state, sentence, review, review.value, end);
}

/** True from 1 March to Match Week where no source gives the day on which rank lists close. */
function listsMayBeIn(today: PlainDate, { calendar }: Season): boolean {
  const week = calendar['match-week'].value;
  return calendar['rank-list-deadline'].value === null && week !== null && today >= `${week.slice(0, 4)}-03-01`;
}

function rankList(today: PlainDate, season: Season): Door {
  const opens = season.calendar['rank-list-opens'];
  const closes = season.calendar['rank-list-deadline'];
  const week = season.calendar['match-week'];
  const past = (closes.value ?? week.value ?? '9999') < today;
  const state: Door['state'] = past ? 'closed' : stateOf(today, opens.value, closes.value);
  const sentence = {
    open: `Your rank list can be entered and changed${closes.value === null ? '; the deadline was not found, so look it up at the NRMP' : ` until ${longDate(closes.value)}`}.`,
    'not yet': `Rank lists open on ${opens.value === null ? 'a day not found' : longDate(opens.value)}.`,
    closed: `Rank lists for ${season.season} are closed.`,
    unknown:
      'The dates for rank lists were not found. Other years: early February to early March. Look them up at the NRMP.',
  }[state];
  return doorFrom('rank-list', state, sentence, closes.value === null ? opens : closes, opens.value, closes.value);
}

function matchWeek(today: PlainDate, season: Season): Door {
  const week = season.calendar['match-week'];
  const day = season.calendar['match-day'];
  const state = stateOf(today, week.value, day.value);
  const sentence = {
    open: 'Match Week. If you are in SOAP, apply only through the application service; nobody may contact a program first.',
    'not yet': `Match Week begins on ${week.value === null ? 'a day not found' : longDate(week.value)}${day.value === null ? '' : `; Match Day is ${longDate(day.value)}`}. Unfilled places are offered in SOAP that week.`,
    closed: `Match Day ${season.season} was on ${day.value === null ? 'a day not found' : longDate(day.value)}.`,
    unknown: `Match Week ${season.season} is not published yet. Unfilled places are offered in SOAP that week.`,
  }[state];
  return doorFrom('match-week', state, sentence, week, week.value, day.value);
}

function offCycle(_today: PlainDate, season: Season): Door {
  const rule = season.rules.find(({ id }) => id === 'pgy2-outside-match');
  return {
    id: 'off-cycle',
    state: rule === undefined ? 'unknown' : 'open',
    sentence: rule?.value ?? 'Whether places can be offered outside the Match was not found for this season.',
    opens: null,
    closes: null,
    status: rule?.status ?? 'not-found',
    source: rule === undefined ? '' : sourceText(rule),
  };
}

function doorFrom(
  id: Door['id'],
  state: Door['state'],
  sentence: string,
  figure: Figure<unknown>,
  opens: PlainDate | null,
  closes: PlainDate | null,
): Door {
  return { id, state, sentence, opens, closes, status: figure.status, source: sourceText(figure) };
}

function sourceText({ source, date, borrowedFrom }: Figure<unknown>): string {
  const borrowed = borrowedFrom === null ? '' : `; taken from the ${borrowedFrom} season`;
  return `${source.title}${source.url === null ? '' : `, ${source.url}`} (${date}${borrowed})`;
}

function stateOf(today: PlainDate, opens: PlainDate | null, closes: PlainDate | null): Door['state'] {
  if (closes !== null && today > closes) return 'closed';
  if (opens === null) return 'unknown';
  return today < opens ? 'not yet' : 'open';
}

// biome-ignore format: a list in one line
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-09-02` → `2 September 2026` */
function longDate(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
