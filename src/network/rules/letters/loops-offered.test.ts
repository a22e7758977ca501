import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../../../base/plain-date.ts';
import type { Entry } from '../../journal/journal.ts';
import { openItems } from '../../journal/open-items.ts';
import { emptyJournal, updateJournal } from '../../journal/update.ts';
import { anyLog as anyLetterLog, changesOf, TODAY } from '../../letters/letter-log.arbitrary.ts';
import { anyLog as anyMentorLog } from '../../mentors/mentor-log.arbitrary.ts';
import { MENTORS_RULES } from '../mentors/mentors-rules.ts';
import { has } from '../rule-check.fixtures.ts';
import { NO_CIRCUMSTANCES, settingOf } from '../setting.ts';
import { season } from './letter-records.fixtures.ts';
import { LETTERS_RULES } from './letters-rules.ts';

const isDeep = process.env.PRELUDE_DEEP === '1';
const numRuns = isDeep ? 3000 : 60;
/** Until after the Match of the year after next. */
const MONTHS = 18;

const anyDay = fc.integer({ min: -60, max: 20 }).map((days) => addDays(TODAY, days));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const person = fc.constantFrom('p0', 'p1', 'p2', 'ghost');
const anyLetter = fc
  .record({
    person,
    askedOn: some(anyDay),
    submitOn: some(fc.integer({ min: -30, max: 200 }).map((days) => addDays(TODAY, days))),
    answer: some(fc.constantFrom('agreed', 'agreed', 'hesitant', 'declined')),
    packetSentOn: some(anyDay),
    enteredOn: some(anyDay),
    confirmedOn: some(anyDay),
    uploadedOn: some(anyDay),
    assignedOn: some(anyDay),
  })
  .map((values) => (values.askedOn === null ? { person: values.person, submitOn: values.submitOn } : values));
const anyTask = fc.record({ person, of: fc.constantFrom('meeting/meeting0', 'meeting/none'), due: some(anyDay) });

const anyLog = fc
  .tuple(anyLetterLog, anyMentorLog, fc.array(anyLetter, { maxLength: 4 }), fc.array(anyTask, { maxLength: 2 }))
  .map(([worked, advised, letters, tasks]) => [
    ...changesOf(worked),
    ...advised,
    ...letters.map((values, at) => has('letter', `own${at}`, values)),
    ...tasks.map((values, at) => has('task', `own${at}`, values)),
  ]);

function isOurs({ kind, values }: Entry): boolean {
  if (kind === 'task') return values.of?.startsWith('meeting/') === true;
  return kind === 'meeting' || kind === 'sponsor-act' || kind === 'ask' || kind === 'letter';
}

it('offers every open meeting, sponsoring act, ask and letter, and every task of a meeting, some day', () => {
  let open = 0;
  fc.assert(
    fc.property(anyLog, (changes) => {
      const journal = updateJournal(emptyJournal, changes);
      const left = new Map(
        openItems(journal, TODAY)
          .filter(({ entry }) => isOurs(entry))
          .map((item) => [`${item.entry.kind}/${item.entry.id}`, item]),
      );
      open += left.size;
      for (let month = 0; month < MONTHS && left.size > 0; month += 1) {
        const setting = settingOf(journal, addDays(TODAY, 30 * month), 30, { ...NO_CIRCUMSTANCES, season });
        for (const rule of [...MENTORS_RULES, ...LETTERS_RULES])
          for (const found of rule.find(setting)) {
            left.delete(found.about ?? '');
            // What a letter lacks is asked of its writer.
            if (rule.id !== 'letter-needs-feedback' && rule.id !== 'ask-strong-letter') continue;
            for (const [key, item] of left)
              if (item.step === 'letter-ask' && item.person === found.person) left.delete(key);
          }
      }
      expect([...left.keys()]).toEqual([]);
    }),
    { numRuns },
  );
  expect(open).toBeGreaterThan(numRuns);
  if (isDeep) console.log(`${open} open steps in ${numRuns} logs were offered`);
});
