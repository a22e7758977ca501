import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { personPage } from '../journal/person-page.ts';
import type { RecordChange } from '../records/change.ts';
import { ASKS } from '../records/mentorship.ts';
import { agendaFindings, questionsOf } from './agenda.ts';
import { type AskWhat, askFindings, DAYS_BETWEEN_ASKS, GUARDRAILS } from './ask-findings.ts';
import { anybody, anyLog, countedRuns, journalOf, numRuns, PEOPLE, record, TODAY } from './mentor-log.arbitrary.ts';

const WHATS: readonly AskWhat[] = [...ASKS, 'letter'];
const anyWhat = fc.constantFrom(...WHATS);
const guardrails = (changes: readonly RecordChange[], what: AskWhat, today = TODAY, except?: string) =>
  askFindings(journalOf(changes), 'a', what, today, except).map(({ guardrail }) => guardrail);

it('holds against an ask exactly what the record holds, each a convention', () => {
  const seen = new Map<string, number>();
  const check = (journal: Journal, id: string, what: AskWhat) => {
    const findings = askFindings(journal, id, what, TODAY);
    const found = new Set(findings.map(({ guardrail }) => guardrail));
    for (const guardrail of found) seen.set(guardrail, (seen.get(guardrail) ?? 0) + 1);
    expect(findings.every(({ grade }) => grade === 'convention')).toBe(true);

    const contacts = personPage(journal, id, TODAY)?.contacts ?? [];
    expect(found.has('first-contact')).toBe(!contacts.some((day) => day < TODAY));
    const asked = (journal.entriesOf.get(id) ?? []).flatMap(({ kind, values }) =>
      kind === 'ask' || kind === 'letter' ? (values.askedOn ?? []) : [],
    );
    expect(found.has('recent-ask')).toBe(
      asked.some((day) => day <= TODAY && daysBetween(day, TODAY) < DAYS_BETWEEN_ASKS),
    );
    expect(found.has('hard-shift')).toBe(
      [TODAY, addDays(TODAY, -1)].some((day) => journal.days.get(day)?.hardShift === true),
    );
    if (what !== 'opening' && what !== 'advocacy') expect(found.has('first-meeting')).toBe(false);
  };
  fc.assert(
    fc.property(anyLog, (changes) => {
      const journal = journalOf(changes);
      for (const id of PEOPLE) for (const what of WHATS) check(journal, id, what);
    }),
    { numRuns: numRuns / 2 },
  );
  for (const guardrail of GUARDRAILS) expect(seen.get(guardrail) ?? 0, guardrail).toBeGreaterThan(0);
  countedRuns(`ask findings ${JSON.stringify(Object.fromEntries(seen))}`, numRuns / 2);
});

it('is gone on the day it says, if nothing else happens', () => {
  fc.assert(
    fc.property(anyLog, anybody, anyWhat, (changes, id, what) => {
      const past = changes.filter(
        ({ kind, after }) =>
          !(kind === 'ask' || kind === 'letter') ||
          ((after?.askedOn ?? '') <= TODAY && (after?.askedOn ?? '') !== TODAY),
      );
      const journal = journalOf(past);
      for (const { guardrail, until } of askFindings(journal, id, what, TODAY)) {
        if (until === null) continue;
        expect(until > TODAY).toBe(true);
        const later = askFindings(journal, id, what, until).map((finding) => finding.guardrail);
        expect(later).not.toContain(guardrail);
        const before = askFindings(journal, id, what, addDays(until, -1)).map((finding) => finding.guardrail);
        expect(before).toContain(guardrail);
      }
    }),
    { numRuns },
  );
});

const ANA = record('person', 'a', { name: 'Dr. Ana Ruiz' });
const TALKED = record('moment', 'm', { person: 'a', kind: 'talked', on: '2026-09-01' });

it('asks for nothing at the first contact, and for no job before a meeting', () => {
  expect(guardrails([ANA], 'meeting')).toEqual(['first-contact']);
  const today = record('moment', 'm', { person: 'a', kind: 'talked', on: TODAY });
  expect(guardrails([ANA, today], 'meeting')).toEqual(['first-contact']);
  expect(guardrails([ANA, TALKED], 'meeting')).toEqual([]);
  expect(guardrails([ANA, TALKED], 'opening')).toEqual(['first-meeting']);
  const met = record('meeting', 'g', { person: 'a', heldOn: '2026-10-01' });
  expect(guardrails([ANA, TALKED, met], 'opening')).toEqual([]);
  const working = [
    record('block', 'b', { type: 'ward', from: '2026-11-01', to: '2026-11-10' }),
    record('block-team', 't', { block: 'b', person: 'a' }),
  ];
  expect(guardrails([ANA, ...working], 'meeting')).toEqual([]);
});

it('says one nudge, then rest; and does not hold an ask against itself', () => {
  const ask = (values: object) => record('ask', 'k', { person: 'a', what: 'project', ...values });
  const reason = (values: object) =>
    askFindings(journalOf([ANA, TALKED, ask(values)]), 'a', 'project', TODAY).find(
      ({ guardrail }) => guardrail === 'still-open',
    )?.reason;
  expect(reason({ askedOn: '2026-11-20' })).toContain('Give it a week');
  expect(reason({ askedOn: '2026-11-01' })).toContain('One short nudge is fine');
  expect(reason({ askedOn: '2026-11-01', nudgedOn: '2026-11-09' })).toContain('let it rest');
  expect(reason({ askedOn: '2026-10-01', answer: 'yes' })).toBeUndefined();
  expect(guardrails([ANA, TALKED, ask({ askedOn: '2026-11-20' })], 'project', TODAY, 'k')).toEqual([]);
  expect(guardrails([ANA, TALKED, ask({ askedOn: '2026-09-02', answer: 'no' })], 'project')).toEqual(['said-no']);
});

it('lets a letter follow a meeting sooner where its deadline requires, and says so', () => {
  const ask = record('ask', 'k', { person: 'a', what: 'meeting', askedOn: '2026-11-10', answer: 'yes' });
  const [finding] = askFindings(journalOf([ANA, TALKED, ask]), 'a', 'letter', TODAY);
  expect(finding).toMatchObject({ guardrail: 'recent-ask', on: '2026-11-10', until: '2026-12-10' });
  expect(finding?.reason).toContain('when its deadline requires');
});

it('reads an agenda: two or three questions, and no job question at the first meeting', () => {
  const questions =
    '1. What would you do in my place?\n- How did you choose?\n\n• Who else?\n  Could you hire me as a PGY-2?';
  expect(questionsOf({ questions })).toEqual([
    'What would you do in my place?',
    'How did you choose?',
    'Who else?',
    'Could you hire me as a PGY-2?',
  ]);
  const meeting = { person: 'a', on: '2026-11-25', questions };
  const read = (changes: readonly RecordChange[], values: object) =>
    agendaFindings(journalOf([ANA, ...changes]), 'g', values, TODAY).map(({ id }) => id);
  expect(read([], meeting)).toEqual(['many-questions', 'job-question']);
  const before = record('meeting', 'earlier', { person: 'a', heldOn: '2026-10-01' });
  expect(read([before], meeting)).toEqual(['many-questions']);
  expect(read([], { ...meeting, questions: 'Which position do you put a patient in?' })).toEqual([]);
  expect(read([], { ...meeting, heldOn: TODAY })).toEqual([]);
});
