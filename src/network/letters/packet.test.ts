import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyJournal, updateJournal } from '../journal/update.ts';
import type { RecordChange } from '../records/change.ts';
import { COMPETENCIES } from '../records/letter.ts';
import { anyLog, changesOf, TODAY } from './letter-log.arbitrary.ts';
import { packetOf } from './packet.ts';

const letter: RecordChange = { kind: 'letter', id: 'l', after: { person: 'p0', answer: 'agreed' } };
const of = (...changes: readonly RecordChange[]) => packetOf(updateJournal(emptyJournal, changes), 'l', TODAY);
const offered = (packet: ReturnType<typeof of>, competency: string) =>
  packet?.competencies.find((one) => one.competency === competency)?.suggestions ?? [];

describe('the packet of a letter', () => {
  const log: readonly RecordChange[] = [
    { kind: 'person', id: 'p0', after: { name: 'Dr. Ana Lopez' } },
    { kind: 'person', id: 'p1', after: { name: 'Dr. Li' } },
    { kind: 'person', id: 'old', after: { name: 'A. Lopez', mergedInto: 'p0' } },
    { kind: 'block', id: 'b', after: { type: 'ward', name: 'Wards A', from: '2026-11-09', to: '2026-11-27' } },
    { kind: 'block-team', id: 't', after: { block: 'b', person: 'old' } },
    {
      kind: 'feedback-loop',
      id: 'f1',
      after: { person: 'old', praise: 'Your plans are clear', specific: true, receivedOn: '2026-11-12' },
    },
    {
      kind: 'feedback-loop',
      id: 'f2',
      after: {
        person: 'p1',
        received: 'Explained it to the family so well',
        tone: 'positive',
        specific: true,
        receivedOn: '2026-11-13',
      },
    },
    {
      kind: 'feedback-loop',
      id: 'f3',
      after: {
        person: 'p1',
        received: 'Slow notes',
        tone: 'to-improve',
        specific: true,
        change: 'Notes done before rounds',
        changedOn: '2026-11-15',
      },
    },
    {
      kind: 'learning-loop',
      id: 'l1',
      after: { person: 'p1', point: 'lactate', learned: 'Clearance tells more than one value' },
    },
    {
      kind: 'help',
      id: 'h1',
      after: { person: 'p1', direction: 'given', what: 'Covered two admissions', doneOn: '2026-11-16' },
    },
    { kind: 'help', id: 'h2', after: { person: 'p1', direction: 'given', what: 'Promised only' } },
    letter,
  ];

  it('takes duration and setting from the blocks up to today, those of merged people too', () => {
    expect(of(...log)?.contact).toMatchObject({ days: 14, blocks: [{ from: '2026-11-09', to: TODAY, days: 14 }] });
    expect(of(...log)?.writer?.values.name).toBe('Dr. Ana Lopez');
  });

  it('offers the writer’s own words first, then what speaks of the competency', () => {
    const packet = of(...log);
    expect(offered(packet, 'patientCare')[0]).toMatchObject({ text: 'Your plans are clear', byWriter: true });
    expect(offered(packet, 'communication').map(({ text }) => text)).toEqual([
      'Your plans are clear',
      'Explained it to the family so well',
      'Notes done before rounds',
    ]);
    expect(offered(packet, 'practiceBasedLearning').map(({ from }) => from)).toEqual([
      'praise',
      'change',
      'learned',
      'praise',
    ]);
    expect(offered(packet, 'professionalism').map(({ text }) => text)).toContain('Covered two admissions');
    const all = COMPETENCIES.flatMap((competency) => offered(packet, competency).map(({ text }) => text));
    expect(all).not.toContain('Slow notes');
    expect(all).not.toContain('Promised only');
  });

  it('does not offer again what already stands somewhere, reworded around or not', () => {
    const packet = of(...log, {
      kind: 'letter-packet',
      id: 'l',
      after: { letter: 'l', patientCare: 'On wards: “Your plans are clear”.', teachingMoments: ['m2', 'gone', 'm1'] },
    });
    expect(packet?.competencies[0]?.text).toBe('On wards: “Your plans are clear”.');
    for (const competency of COMPETENCIES)
      expect(offered(packet, competency).map(({ text }) => text)).not.toContain('Your plans are clear');
    expect(packet?.chosen).toEqual([]);
  });

  it('is nothing without its letter', () => {
    expect(packetOf(updateJournal(emptyJournal, log), 'other', TODAY)).toBeNull();
  });
});

describe('suggestions from random logs', () => {
  it('are words of the log up to today, each once, the same in whatever order it was written', () => {
    let count = 0;
    fc.assert(
      fc.property(
        anyLog.chain((log) =>
          fc.tuple(
            fc.constant(log),
            fc.shuffledSubarray([...changesOf(log), letter], { minLength: changesOf(log).length + 1 }),
          ),
        ),
        ([log, shuffled]) => {
          const packet = of(...changesOf(log), letter);
          expect(of(...shuffled)).toEqual(packet);
          const said = [...log['feedback-loop'].values()].map(({ praise }) => praise?.trim() ?? '').filter(Boolean);
          for (const { suggestions } of packet?.competencies ?? []) {
            const texts = suggestions.map(({ text }) => text);
            expect(new Set(texts).size).toBe(texts.length);
            for (const { text, on } of suggestions) {
              expect(said).toContain(text);
              expect(on === null || on <= TODAY).toBe(true);
            }
            count += texts.length;
          }
        },
      ),
      { numRuns: process.env.PRELUDE_DEEP === '1' ? 3000 : 100 },
    );
    expect(count).toBeGreaterThan(0);
  });
});
