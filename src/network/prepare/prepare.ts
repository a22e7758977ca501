import type { PlainDate } from '../../base/plain-date.ts';
import type { Journal } from '../journal/journal.ts';
import { PREPARE_KINDS, type Preparation, type PrepareKind } from './preparation.ts';
import { prepareBlock } from './prepare-block.ts';
import { prepareEvent } from './prepare-event.ts';
import { prepareInterview } from './prepare-interview.ts';
import { prepareMeeting } from './prepare-meeting.ts';

type Prepare = (journal: Journal, id: string, today: PlainDate) => Preparation | null;

const BY_KIND: Readonly<Record<PrepareKind, Prepare>> = {
  meeting: prepareMeeting,
  event: prepareEvent,
  block: prepareBlock,
  interview: prepareInterview,
};

/** The checklist for going somewhere; null where there is nothing of that kind and id. */
export function prepare(journal: Journal, kind: PrepareKind, id: string, today: PlainDate): Preparation | null {
  return BY_KIND[kind](journal, id, today);
}

export function isPrepareKind(kind: string): kind is PrepareKind {
  return (PREPARE_KINDS as readonly string[]).includes(kind);
}
