import type { PlainDate } from '../../base/plain-date.ts';
import type { ASKS } from '../records/mentorship.ts';
import type { MomentKind } from '../records/moment.ts';
import type { Deed } from './rule.ts';

/** A new moment with somebody; nothing where nobody is named. */
export function noteMoment(person: string | null | undefined, kind: MomentKind, on: PlainDate): readonly Deed[] {
  return person == null ? [] : [{ kind: 'moment', id: null, fields: { person, kind, on } }];
}

/** A new ask; nothing where nobody is named. */
export function noteAsk(
  person: string | null | undefined,
  what: (typeof ASKS)[number],
  askedOn: PlainDate,
  line?: string,
): readonly Deed[] {
  const fields = { what, askedOn, ...(line === undefined ? {} : { line }) };
  return person == null ? [] : [{ kind: 'ask', id: null, fields: { person, ...fields } }];
}
