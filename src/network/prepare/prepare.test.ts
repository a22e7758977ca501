import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { ROUTES } from '../../app/routes.ts';
import { anyChanges } from '../journal/journal.arbitrary.ts';
import type { Journal } from '../journal/journal.ts';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import { countedRuns, numRuns } from '../mentors/mentor-log.arbitrary.ts';
import type { RecordChange } from '../records/change.ts';
import { has } from '../rules/rule-check.fixtures.ts';
import { PREPARE_KINDS, type Preparation, readyOf } from './preparation.ts';
import { prepare } from './prepare.ts';

const TODAY = '2026-11-22';
const paths = ROUTES.map(([path]) => new RegExp(`^${path.replace(/:[a-z]+/g, '[^/]+')}$`));

const journalOf = (records: readonly RecordChange[]) => updateJournal(emptyJournal, records);

function idsOf(journal: Journal): readonly (readonly [(typeof PREPARE_KINDS)[number], string])[] {
  const meetings = [...journal.entries.values()].filter(({ kind }) => kind === 'meeting');
  return [
    ...meetings.map(({ id }) => ['meeting', id] as const),
    ...[...journal.kept.event.keys()].map((id) => ['event', id] as const),
    ...[...journal.kept.interview.keys()].map((id) => ['interview', id] as const),
    ...journal.blocks.map(({ id }) => ['block', id] as const),
  ];
}

it('has a list for whatever is on record, each line once and leading to a screen that is there', () => {
  let lists = 0;
  fc.assert(
    fc.property(anyChanges, (changes) => {
      const journal = journalOf(changes);
      for (const [kind, id] of idsOf(journal)) {
        const preparation = prepare(journal, kind, id, TODAY);
        if (preparation === null) throw new Error(`${kind}/${id}`);
        lists++;
        const lines = preparation.flatMap((part) => part.lines);
        expect(new Set(lines.map((one) => one.id)).size).toBe(lines.length);
        for (const { href, text } of lines) {
          expect(text).toMatch(/\S/);
          const path = href?.replace(/\?.*$/, '');
          expect(path === undefined || paths.some((known) => known.test(path)), `${href}`).toBe(true);
        }
        for (const part of preparation) expect(part.lines.length).toBeGreaterThan(0);
      }
    }),
    { numRuns },
  );
  countedRuns(`checklists: ${lists}`);
  expect(lists).toBeGreaterThan(0);
});

it('has none for what is not there', () => {
  for (const kind of PREPARE_KINDS) expect(prepare(emptyJournal, kind, 'x', TODAY)).toBeNull();
});

const states = (preparation: Preparation | null) =>
  new Map(preparation?.flatMap(({ lines }) => lines.map((line) => [line.id, line.state])));

const ana = has('person', 'p', { name: 'Dr. Lopez', role: 'attending' });

it('a meeting: what the log lacks is missing, what it has is ready', () => {
  const bare = journalOf([ana, has('meeting', 'm', { person: 'p' })]);
  expect(states(prepare(bare, 'meeting', 'm', TODAY))).toEqual(
    new Map([
      ['day', 'missing'],
      ['questions', 'missing'],
      ['cv', 'missing'],
      ['goal', 'missing'],
      ['advice', 'note'],
      ['leave', 'note'],
      ['thanks', 'note'],
    ]),
  );
  const full = journalOf([
    ana,
    has('meeting', 'm', { person: 'p', on: '2026-12-01', at: '12:30', questions: 'How?\nWhy?' }),
    has('identity', 'identity', { sentence: 'Medicine first.', cvUpdatedOn: '2026-11-01' }),
    has('mentorship', 'p', { person: 'p', stage: 'ongoing', leaveToReport: true }),
    has('learning-loop', 'l', { person: 'p', heardOn: '2026-11-18', readOn: '2026-11-20' }),
  ]);
  const list = prepare(full, 'meeting', 'm', TODAY);
  expect(states(list).get('learning-loop/l')).toBe('missing');
  expect(readyOf(list ?? [])).toEqual({ ready: 5, of: 6 });
});

it('the end of a rotation: thanks, feedback, leave, a letter in sight, the evaluation', () => {
  const block = has('block', 'b', { type: 'ward', from: '2026-11-02', to: '2026-11-29', daysOff: [0] });
  const place = has('block-team', 'b.p', { block: 'b', person: 'p' });
  const before = [ana, block, place];
  expect(states(prepare(journalOf(before), 'block', 'b', TODAY))).toEqual(
    new Map([
      ['thank/p', 'missing'],
      ['feedback/p', 'missing'],
      ['leave/p', 'missing'],
      ['letter/p', 'note'],
      ['evaluation', 'missing'],
    ]),
  );
  const after = [
    has('person', 'p', { name: 'Dr. Lopez', role: 'attending', leaveToWrite: true }),
    block,
    place,
    has('moment', 't', { person: 'p', kind: 'thanked', on: '2026-11-21' }),
    has('feedback-loop', 'f', {
      person: 'p',
      receivedOn: '2026-11-15',
      praise: 'Thorough',
      specific: true,
      tone: 'positive',
    }),
    has('evaluation', 'e', { block: 'b', person: 'p', on: '2026-11-22' }),
  ];
  expect([...states(prepare(journalOf(after), 'block', 'b', TODAY)).values()]).toEqual(Array(5).fill('ready'));
  expect(states(prepare(journalOf([block]), 'block', 'b', TODAY)).get('team')).toBe('missing');
});

it('an event: the kit before, the notes after; an interview: no thanks afterwards', () => {
  const records = [
    ana,
    has('event', 'v', { name: 'ACP', from: '2026-11-18', to: '2026-11-20', goal: 'One talk' }),
    has('event-contact', 'c', { person: 'p', event: 'v', metOn: '2026-11-19' }),
    has('interview', 'i', { name: 'Mercy', on: '2026-11-20', answer: 'accepted' }),
  ];
  expect(states(prepare(journalOf(records), 'event', 'v', '2026-11-10')).get('goal')).toBe('ready');
  expect([...states(prepare(journalOf(records), 'event', 'v', TODAY)).keys()]).toEqual(['met/c', 'outcome']);
  const interview = prepare(journalOf(records), 'interview', 'i', TODAY)?.flatMap(({ lines }) => lines) ?? [];
  expect(interview.some(({ href }) => href?.startsWith('/drafts'))).toBe(false);
  expect(states(prepare(journalOf(records), 'interview', 'i', TODAY)).get('impressions')).toBe('missing');
});
