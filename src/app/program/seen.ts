import type { ProgramView } from '../../loop/pick/program-view.ts';
import type { Interval, Listed, PickResult, Signal } from '../../loop/pick/result.ts';

/** What the model says of a program, as far as it is worked out. */
export interface Seen extends Pick<ProgramView, 'standing' | 'signal' | 'reasons' | 'alike' | 'notes'> {
  /** Null where a gate is known to be shut. */
  readonly interviewChance: Readonly<Partial<Record<Signal, Interval>>> | null;
}

/** Of a program of the list, what the list itself says: there at once, while the rest is worked out. */
export function seenInList({ list }: Pick<PickResult, 'list'>, acgmeId: string): Seen | null {
  const listed = list.find((one) => one.acgmeId === acgmeId);
  return listed === undefined ? null : fromListed(listed);
}

function fromListed({ signal, interviewChance, reasons, notes }: Listed): Seen {
  return { standing: 'listed', signal, interviewChance: { [signal]: interviewChance }, reasons, notes, alike: [] };
}
