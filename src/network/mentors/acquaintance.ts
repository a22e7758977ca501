import type { PlainDate } from '../../base/plain-date.ts';
import { contactDays } from '../journal/entry.ts';
import type { Journal, Known } from '../journal/journal.ts';
import { daysTogether, type Together, workingTogether } from '../journal/working-together.ts';
import type { Block } from '../records/block.ts';

/** What the log says of one person, up to a day. */
export interface Acquaintance {
  /** Rotations on which at least one shift was shared, in order of the first day. */
  readonly rotations: readonly Known<Block>[];
  /** Days worked together, as the blocks' teams and the log say. */
  readonly daysTogether: number;
  /** Days on which they taught something, each once. */
  readonly taughtOn: readonly PlainDate[];
  /** How often they gave advice. */
  readonly advice: number;
  /** How often their feedback named something concrete, praise or not. */
  readonly specificFeedback: number;
  /** The days on which there was any contact at all, in order, each once. */
  readonly contacts: readonly PlainDate[];
}

/** `together` are the stretches with this person, as `workingTogether` gives them. */
export function acquaintance(
  journal: Journal,
  person: string,
  together: readonly Together[],
  today: PlainDate,
): Acquaintance {
  const rotations = new Map<string, Known<Block>>();
  const worked = new Set<PlainDate>();
  const contacts = new Set<PlainDate>();
  for (const stretch of together) {
    for (const day of daysTogether(journal, stretch, today)) {
      worked.add(day);
      contacts.add(day);
      rotations.set(stretch.block.id, stretch.block);
    }
  }
  const taught = new Set<PlainDate>();
  let advice = 0;
  let specificFeedback = 0;
  for (const entry of journal.entriesOf.get(person) ?? []) {
    for (const day of contactDays(entry)) {
      if (day > today) continue;
      contacts.add(day);
      if (entry.kind === 'moment' && entry.values.kind === 'worked-together') worked.add(day);
    }
    if (entry.kind === 'learning-loop') {
      const { heardOn } = entry.values;
      if (heardOn != null && heardOn <= today) taught.add(heardOn);
    }
    if (entry.kind === 'advice') advice += 1;
    if (entry.kind === 'feedback-loop' && entry.values.specific === true) specificFeedback += 1;
  }
  return {
    rotations: [...rotations.values()],
    daysTogether: worked.size,
    taughtOn: [...taught].sort(),
    advice,
    specificFeedback,
    contacts: [...contacts].sort(),
  };
}

/** Every stretch of working together, by person; for looking at everybody at once. */
export function togetherByPerson(journal: Journal): ReadonlyMap<string, readonly Together[]> {
  const stretches = new Map<string, Together[]>();
  for (const stretch of workingTogether(journal)) {
    const own = stretches.get(stretch.person);
    if (own === undefined) stretches.set(stretch.person, [stretch]);
    else own.push(stretch);
  }
  return stretches;
}
