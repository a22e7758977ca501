import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { reckonedSoapDays, soapDays } from '../leads/soap.ts';
import { letterEligibility } from '../letters/eligibility.ts';
import { letterRung } from '../letters/ladder.ts';
import { type AskFinding, type AskWhat, askFindings } from '../mentors/ask-findings.ts';
import { calledBy } from '../mentors/words.ts';
import type { Setting } from '../rules/setting.ts';
import type { Hindrance } from './hindrance.ts';
import type { Candidate } from './plan.ts';
import { askAgainOn } from './spent.ts';
import { touchAgainOn } from './touched.ts';

/** What a letter with a deadline may override, as the conventions themselves say. */
const GIVES_WAY: ReadonlySet<AskFinding['guardrail']> = new Set(['recent-ask', 'hard-shift']);

/** What the guardrails say to something on a day: held back, or the cautions with which it may be done. */
export function guardrailsOn(setting: Setting, candidate: Candidate, day: PlainDate): Hindrance | readonly string[] {
  const { journal } = setting;
  const { touches, person } = candidate;
  const touched = touches === undefined ? null : touchHeld(setting, touches, day);
  if (touched !== null) return touched;
  const what = favour(candidate);
  if (what === null) return [];
  if (person === null) return hardShift(journal, day) ?? [];
  const unready = what === 'letter' ? letterHeld(journal, person, day) : null;
  if (unready !== null) return unready;
  const findings = askFindings(journal, person, what, day);
  const against = findings.filter((finding) => !givesWay(finding, candidate, what));
  if (against.length > 0) return heldBy(against);
  const again = askAgainOn(journal, person, day);
  if (again !== null && !(what === 'letter' && mustNow(candidate, again))) {
    const name = calledBy(journal.people.get(person)?.values);
    return held(`You asked ${name} for something less than 30 days ago. One favour at a time (a convention).`, again);
  }
  return findings.map(({ reason }) => reason);
}

/** What is asked for; null for what is no favour. */
export function favour({ asks, effort }: Candidate): AskWhat | null {
  return asks ?? (effort === 'ask' ? 'other' : null);
}

/** A letter whose deadline falls before the guardrail would let it pass. */
export function mustNow({ hard, window }: Candidate, until: PlainDate | null): boolean {
  return hard === true && window.closes !== null && (until === null || window.closes < until);
}

function givesWay({ guardrail, until }: AskFinding, candidate: Candidate, what: AskWhat): boolean {
  return what === 'letter' && GIVES_WAY.has(guardrail) && mustNow(candidate, until);
}

function heldBy(findings: readonly AskFinding[]): Hindrance {
  const untils = findings.map(({ until }) => until);
  const known = untils.filter((until) => until !== null).sort();
  // The one that lasts longest says why.
  const last = findings.find(({ until }) => until === null) ?? findings.find(({ until }) => until === known.at(-1));
  return held(last?.reason ?? '', untils.includes(null) ? null : (known.at(-1) ?? null));
}

function letterHeld(journal: Journal, person: string, day: PlainDate): Hindrance | null {
  const name = calledBy(journal.people.get(person)?.values);
  for (const { kind, values } of journal.entriesOf.get(person) ?? []) {
    const rung = kind === 'letter' ? letterRung(values) : null;
    if (rung === 'hesitant' || rung === 'declined')
      return held(`${name} declined or hesitated; a letter is not asked for twice (a convention).`, null);
  }
  const { eligible, missing, timeOn } = letterEligibility(journal, person, day);
  if (eligible) return null;
  const wants = missing.includes('time')
    ? `Two weeks of work with ${name} are not in the log yet`
    : `No good, specific feedback from ${name} is in the log yet`;
  return held(`${wants}: a letter is asked for after both (a convention).`, missing.includes('praise') ? null : timeOn);
}

function hardShift(journal: Journal, day: PlainDate): Hindrance | null {
  const hard = [day, addDays(day, -1)].find((one) => journal.days.get(one)?.hardShift === true);
  return hard === undefined
    ? null
    : held(
        'You marked a hard shift within the last day. Sleep first; a favour is asked with a clear head.',
        addDays(hard, 2),
      );
}

function touchHeld({ journal, season }: Setting, touches: string, day: PlainDate): Hindrance | null {
  const soap = (season === null ? null : soapDays(season)) ?? reckonedSoapDays(day);
  if (soap.from <= day && day <= soap.to)
    return held(
      'During SOAP nobody contacts a program outside the application service (a binding rule).',
      addDays(soap.to, 1),
    );
  const again = touchAgainOn(journal, touches, day);
  return again === null
    ? null
    : held('You were in touch with this program less than 14 days ago; once is enough (a convention).', again);
}

function held(reason: string, later: PlainDate | null): Hindrance {
  return { for: 'guardrail', reason, later };
}
