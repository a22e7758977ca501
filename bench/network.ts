import type { Entry } from '../src/network/journal/journal.ts';
import { openItems } from '../src/network/journal/open-items.ts';
import { personPage } from '../src/network/journal/person-page.ts';
import { recentPeople } from '../src/network/journal/recent-people.ts';
import { emptyJournal, updateJournal } from '../src/network/journal/update.ts';
import { groupPeople, PEOPLE_VIEWS } from '../src/network/journal/views.ts';
import { findDuplicates } from '../src/network/people/duplicates.ts';
import { createSearch } from '../src/network/search/search.ts';
import { shiftDay } from '../src/network/time/shift-day.ts';
import { readWhen } from '../src/network/time/when.ts';
import { changesBetween } from '../src/workspace/changes-between.ts';
import type { FoundPeople } from '../src/workspace/exchange/people-file.ts';
import { planImport } from '../src/workspace/exchange/plan-import.ts';
import { emptyWorkspace } from '../src/workspace/workspace.ts';
import { type BenchLine, medianMs } from './median.ts';
import { FULL_SCALE, LAST_DAY, scaleWorkspace } from './scale-workspace.ts';

/** The journal and the search of 2,000 people and 20,000 entries, beside one bare walk through all entries. */
export function benchNetwork(): readonly BenchLine[] {
  const workspace = scaleWorkspace(FULL_SCALE);
  const changes = changesBetween(emptyWorkspace('bench'), workspace);
  const journal = updateJournal(emptyJournal, changes);
  const [busiest = '', most = []] = [...journal.entriesOf].reduce((a, b) => (b[1].length > a[1].length ? b : a));
  const change = { kind: 'moment', id: 'new', after: { person: busiest, on: LAST_DAY, loggedAt: 1 } } as const;
  const search = createSearch();
  search.update(changes);
  const now = { date: LAST_DAY, minutes: 120 };
  const people = [...journal.people.values()];
  const file: FoundPeople = {
    source: 'vcard',
    people: people.map(({ values: { name, email } }, index) => {
      const known = { name: name ?? '', email: email ?? '' };
      const younger = { name: `${name} the Younger`, email: `younger.${email}` };
      return { at: `card ${index + 1}`, fields: index % 2 === 0 ? known : younger };
    }),
    skipped: [],
    notes: [],
  };
  const entries = [...journal.entries.values()];
  const bareMs = medianMs(() => bareWalk(entries), 51, 20);
  const line = (name: string, run: () => unknown, target: string, times = 51): BenchLine => ({
    name,
    ms: medianMs(run, times, Math.ceil(times / 3)),
    bareMs,
    target,
  });
  const quick = '≤ 8 ms';
  return [
    line(
      'journal of 2,000 people, 20,000 entries',
      () => updateJournal(emptyJournal, changes),
      'in portions of 500',
      9,
    ),
    line(`one more of ${most.length} with the busiest`, () => updateJournal(journal, [change]), '≤ 2 ms'),
    line('page of the person with most entries', () => personPage(journal, busiest, LAST_DAY), quick),
    line('everything open', () => openItems(journal, LAST_DAY), quick),
    line('recent people', () => recentPeople(journal, LAST_DAY, 12), quick),
    ...PEOPLE_VIEWS.map((view) => line(`2,000 people by ${view}`, () => groupPeople(journal, view, LAST_DAY), quick)),
    line('2,000 people looked through for duplicates', () => findDuplicates(people, new Set()), '≤ 50 ms', 9),
    line(
      'a file of 2,000 people, half of them known',
      () => planImport(workspace, file, { newId: () => 'new' }),
      '≤ 1,000 ms',
      5,
    ),
    line('the day that now belongs to', () => shiftDay(journal, now), '≤ 1 ms'),
    line('a day read from a line', () => readWhen('Tuesday on rounds, a point on ARDS', now, journal), '≤ 2 ms'),
    line('search: index of everything', () => createSearch().update(changes), 'in a worker', 5),
    ...['n', 'nunez', 'ventilator', 'nunez sodium', 'ventlator', 'feedback asked told changed'].map((query) =>
      line(`search: ${query}`, () => search.find(query, journal), quick),
    ),
  ];
}

function bareWalk(entries: readonly Entry[]): number {
  let sum = 0;
  for (const { values } of entries) sum += values.loggedAt ?? 0;
  return sum;
}
