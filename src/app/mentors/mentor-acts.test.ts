import { expect, it } from 'vitest';
import type { Journal } from '../../network/journal/journal.ts';
import { emptyJournal, updateJournal } from '../../network/journal/update.ts';
import { type Mentoring, mentoringOf } from '../../network/mentors/mentorships.ts';
import { nextContact } from '../../network/mentors/next-contact.ts';
import type { RecordChange } from '../../network/records/change.ts';
import type { Change } from '../../workspace/change.ts';
import { answered, askedToMeet, metWith, mightAsk, rested, wroteUpdate } from './mentor-acts.ts';

const TODAY = '2026-11-22';

/** The journal after the changes, each field over what was there. */
function after(journal: Journal, changes: readonly Change[]): Journal {
  return updateJournal(
    journal,
    changes.flatMap((change) => {
      if (!('fields' in change)) return [];
      const kept = change.kind === 'mentorship' ? journal.kept.mentorship.get(change.id)?.values : undefined;
      const before = change.kind === 'ask' ? journal.entries.get(`ask/${change.id}`)?.values : kept;
      return [{ kind: change.kind, id: change.id, after: { ...before, ...change.fields } } as RecordChange];
    }),
  );
}

function mentoring(journal: Journal): Mentoring {
  const found = mentoringOf(journal, 'a');
  if (found === null) throw new Error('no mentorship');
  return found;
}

it('walks the arc by single presses, each leaving the next step the rules expect', () => {
  const start = updateJournal(emptyJournal, [{ kind: 'person', id: 'a', after: { name: 'Dr. Ruiz' } }]);
  const step = (journal: Journal) => nextContact(journal, 'a', TODAY)?.step ?? null;
  const press = (id: string) => ({ id, today: TODAY, now: 1 });

  const might = after(start, mightAsk('a'));
  expect(step(might)).toBe('ask');
  const asked = after(might, askedToMeet({ mentoring: mentoring(might), ...press('k') }));
  expect(step(asked)).toBe('wait');
  const yes = after(asked, answered(mentoring(asked), 'k', 'yes', TODAY));
  expect(step(yes)).toBe('settle-meeting');
  const no = after(asked, answered(mentoring(asked), 'k', 'no', TODAY));
  expect(step(no)).toBeNull();
  const resting = after(asked, rested(mentoring(asked), 'k', TODAY));
  expect(step(resting)).toBeNull();
  expect(asked.entries.get('ask/k')?.values).toMatchObject({ what: 'meeting', askedOn: TODAY });

  const met = after(yes, metWith(mentoring(yes)));
  expect(mentoring(met).mentorship.values.stage).toBe('ongoing');
  expect(metWith(mentoring(no))).toEqual([]);
  expect(metWith(null)).toEqual([]);
  const wrote = after(met, wroteUpdate({ mentoring: mentoring(met), ...press('m') }));
  expect(nextContact(wrote, 'a', TODAY)).toMatchObject({ step: 'update', due: false });
});

it('takes a day agreed on away once it was kept, and leaves one ahead', () => {
  const start = updateJournal(emptyJournal, [{ kind: 'person', id: 'a', after: { name: 'Dr. Ruiz' } }]);
  const nextOn = (on: string) => {
    const agreed = after(start, [
      { kind: 'mentorship', id: 'a', fields: { person: 'a', stage: 'ongoing', nextOn: on } },
    ]);
    const wrote = after(agreed, wroteUpdate({ mentoring: mentoring(agreed), id: 'm', today: TODAY, now: 1 }));
    return mentoring(wrote).mentorship.values.nextOn;
  };
  expect(nextOn(TODAY)).toBeNull();
  expect(nextOn('2026-12-01')).toBe('2026-12-01');
});
