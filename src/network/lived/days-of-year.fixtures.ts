import { addDays, daysBetween, type PlainDate } from '../../base/plain-date.ts';
import { isOff, workingTogether } from '../journal/working-together.ts';
import { type Block, blockTeamId } from '../records/block.ts';
import type { Chance } from './chance.fixtures.ts';
import type { Log } from './log.fixtures.ts';
import type { Colleagues } from './people-of-year.fixtures.ts';
import type { Resident } from './resident.fixtures.ts';

interface Life {
  readonly log: Log;
  readonly chance: Chance;
  readonly resident: Resident;
  readonly colleagues: Colleagues;
  readonly begins: PlainDate;
}

const LETTER_STEPS = ['enteredOn', 'confirmedOn', 'uploadedOn'] as const;
const CONFERENCES = [100, 230] as const;
const INTERVIEWS = [130, 145, 160, 175, 190] as const;

/** A block begins: it is entered, and mostly its team. */
export function beginBlock({ log, chance, resident, colleagues }: Life, block: Block): void {
  const id = log.set('block', block);
  if (block.type === 'vacation' || !chance.happens(resident.namesTeam)) return;
  const { attendings, seniors, peers, nurses } = colleagues;
  const half = addDays(block.from ?? '', 13);
  const place = (person: string, from?: PlainDate, to?: PlainDate) =>
    log.set('block-team', { block: id, person, ...(from && { from }), ...(to && { to }) }, blockTeamId(id, person));
  const first = chance.oneOf(attendings);
  const second = chance.oneOf(attendings);
  // Some attendings stay for two weeks, others for the whole block.
  if (first === second) place(first);
  else {
    place(first, undefined, half);
    place(second, addDays(half, 1));
  }
  place(chance.oneOf(seniors));
  place(chance.oneOf(peers));
  if (chance.happens(0.6)) place(chance.oneOf(nurses));
}

/** What a day brings, as far as the resident notes it. */
export function liveDay(life: Life, day: PlainDate): void {
  const { log, chance, resident, colleagues, begins } = life;
  const number = daysBetween(begins, day);
  const journal = log.journal();
  const block = journal.blocks.find(({ values }) => (values.from ?? '') <= day && day <= (values.to ?? ''));
  if (block !== undefined && block.values.type !== 'vacation' && !isOff(journal, block, day)) {
    const team = workingTogether(journal).filter(({ from, to }) => from <= day && day <= to);
    if (team.length > 0) workDay(life, day, chance.oneOf(team).person);
    if (chance.happens(resident.hard)) log.set('day', { hardShift: true }, day);
    if (block.values.type === 'icu' && chance.happens(0.15)) log.set('day', { postCall: true }, addDays(day, 1));
  }
  othersAnswer(life, day);
  for (const start of CONFERENCES) if (number === start - 20) conference(life, addDays(day, 20));
  for (const start of CONFERENCES) if (number === start + 1) meetSomebody(life, day);
  for (const start of INTERVIEWS) {
    if (number === start - 14)
      log.set('interview', { name: `Program ${start}`, on: addDays(day, 14), answer: 'accepted' }, `i${start}`);
    if (number === start && chance.happens(0.8)) log.set('interview', { heldOn: day }, `i${start}`);
  }
  if (chance.happens(0.004))
    log.set('sponsor-act', { person: chance.oneOf(colleagues.directors), act: 'introduced', on: day });
  if (chance.happens(0.01 * resident.projects)) takeProject(life, day);
  if (number % 60 === 40 && chance.happens(0.5))
    log.set('lead', {
      institution: `Hospital ${number}`,
      source: 'mentor',
      seenOn: day,
      status: 'new',
      startsOn: addDays(begins, 365),
    });
}

function workDay({ log, chance, resident }: Life, day: PlainDate, person: string): void {
  const logs = (probability: number) => chance.happens(probability * resident.logs);
  if (logs(0.3)) log.set('moment', { person, kind: 'talked', on: day });
  if (logs(0.25)) log.set('learning-loop', { person, point: 'A point', heardOn: day });
  if (logs(0.05)) log.set('advice', { person, advice: 'Some advice', receivedOn: day });
  if (logs(0.06))
    log.set('help', { person, direction: 'given', what: 'A favour', on: day, due: addDays(day, 1 + chance.upTo(10)) });
  if (logs(0.03)) log.set('help', { person, direction: 'asked', what: 'A favour', on: day });
  if (logs(0.02))
    log.set('unwritten-rule', {
      person,
      situation: 'Something',
      way: chance.oneOf(['ask-a-peer', 'watch'] as const),
      startedOn: day,
    });
  if (logs(0.03))
    log.set('feedback-loop', {
      person,
      praise: 'Well done',
      tone: 'positive',
      specific: chance.happens(0.7),
      receivedOn: day,
    });
  if (logs(0.02)) log.set('evaluation', { person, on: day, themes: 'Good', toChange: 'Shorter presentations' });
}

/** What was asked is answered after a while; not everything is. */
function othersAnswer({ log, chance }: Life, day: PlainDate): void {
  for (const entry of log.journal().entries.values()) {
    if (!chance.happens(0.12)) continue;
    if (entry.kind === 'feedback-loop') {
      const { askedOn, receivedOn } = entry.values;
      if (askedOn == null || receivedOn != null || askedOn >= day) continue;
      const tone = chance.oneOf(['positive', 'positive', 'mixed', 'to-improve'] as const);
      log.set(
        'feedback-loop',
        { received: 'What they said', receivedOn: day, tone, specific: chance.happens(0.7) },
        entry.id,
      );
    } else if (entry.kind === 'ask') {
      const { askedOn, answer, person, what, letGoOn } = entry.values;
      if (askedOn == null || answer != null || askedOn >= day || letGoOn != null || chance.happens(0.3)) continue;
      const said = chance.oneOf(['yes', 'yes', 'yes', 'later', 'no'] as const);
      log.set('ask', { answer: said, answeredOn: day }, entry.id);
      if (what === 'meeting' && said === 'yes' && person != null) {
        log.set('meeting', { person, on: addDays(day, 4 + chance.upTo(10)), minutes: 15 });
        log.set('mentorship', { person, stage: 'first-meeting' }, person);
      }
    } else if (entry.kind === 'meeting') {
      const { on, heldOn, person, letGoOn } = entry.values;
      if (on == null || heldOn != null || on > day || letGoOn != null || person == null) continue;
      log.set('meeting', { heldOn: on }, entry.id);
      log.set('mentorship', { person, stage: 'ongoing', leaveToReport: chance.happens(0.8) }, person);
    } else if (entry.kind === 'letter') {
      const { askedOn, answer, packetSentOn, letGoOn } = entry.values;
      if (askedOn == null || askedOn >= day || letGoOn != null) continue;
      if (answer == null) {
        log.set(
          'letter',
          { answer: chance.oneOf(['agreed', 'agreed', 'agreed', 'hesitant', 'declined'] as const), answeredOn: day },
          entry.id,
        );
      } else if (answer === 'agreed' && packetSentOn != null) {
        const next = LETTER_STEPS.find((step) => entry.values[step] == null);
        if (next !== undefined && chance.happens(0.4)) log.set('letter', { [next]: day }, entry.id);
      }
    }
  }
}

function conference({ log }: Life, from: PlainDate): void {
  log.set('event', { type: 'national-meeting', name: 'A meeting', from, to: addDays(from, 2) }, `event-${from}`);
}

/** Two or three people met at the conference that began yesterday. */
function meetSomebody({ log, chance }: Life, day: PlainDate): void {
  const event = `event-${addDays(day, -1)}`;
  for (let count = 2 + chance.upTo(2); count > 0; count -= 1) {
    const person = log.set('person', {
      name: `Somebody of ${day}, ${count}`,
      role: 'attending',
      institution: 'Elsewhere',
    });
    log.set('event-contact', { person, event, metOn: day, talkedAbout: 'Their talk' });
  }
}

function takeProject({ log, chance, colleagues }: Life, day: PlainDate): void {
  const person = chance.oneOf(colleagues.attendings);
  const id = log.set('commitment', {
    type: 'quality-improvement',
    title: 'A project',
    person,
    from: day,
    to: addDays(day, 90),
    hoursPerWeek: 2,
  });
  for (const due of [20, 50, 85])
    log.set('task', { person, of: `commitment/${id}`, what: 'A part of it', due: addDays(day, due + chance.upTo(5)) });
}
