import { addDays, type PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { isOff, togetherByPerson } from '../journal/working-together.ts';
import { onceFor } from '../rules/views.ts';

/** Whether the blocks' teams say that the user works with this person that day. */
export function isTogether(journal: Journal, person: string, day: PlainDate): boolean {
  return (togetherByPerson(journal).get(person) ?? []).some(
    ({ from, to, block }) => from <= day && day <= to && !isOff(journal, block, day),
  );
}

/** The first day after `after` and up to `to` on which they work together; null where the teams name none. */
export function nextTogether(journal: Journal, person: string, after: PlainDate, to: PlainDate): PlainDate | null {
  if (!togetherByPerson(journal).has(person)) return null;
  for (let day = addDays(after, 1); day <= to; day = addDays(day, 1)) if (isTogether(journal, person, day)) return day;
  return null;
}

/** Whether the block's team is entered at all: without one, nobody is known to be elsewhere. */
export function hasTeam(journal: Journal, block: string): boolean {
  const blocks = onceFor(journal, 'planner teams', () => {
    const named = new Set<string>();
    for (const stretches of togetherByPerson(journal).values()) for (const { block: of } of stretches) named.add(of.id);
    return named;
  });
  return blocks.has(block);
}
