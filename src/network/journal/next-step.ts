import type { PlainDate } from '../../base/plain-date.ts';
import type { MomentKind } from '../records/moment.ts';
import type { Entry } from './journal.ts';
import { isWaiting, type OpenItem } from './open-items.ts';
import type { OpenStep } from './open-step.ts';
import type { Together } from './working-together.ts';

/** What comes next with a person. `on` is null for what waits for no particular day. */
export interface NextStep {
  readonly on: PlainDate | null;
  readonly what: string;
}

/** Steps that are taken together. */
const FACE_TO_FACE: ReadonlySet<OpenStep> = new Set([
  'report',
  'ask-again',
  'tell-change',
  'tell-outcome',
  'remind',
  'ask-peer',
]);

/**
 * The soonest of: help that is due, the next step of an open loop (now, or when the two next work together), a moment
 * or a meeting planned ahead, the next contact agreed on, the next block together. What waits for an
 * outcome or for somebody else comes after all of these. Null where nothing is open or planned.
 */
export function nextStep(
  entries: readonly Entry[],
  open: readonly OpenItem[],
  together: readonly Together[],
  today: PlainDate,
  agreedOn: PlainDate | null = null,
): NextStep | null {
  const shared = together.filter(({ to }) => to >= today);
  const meeting = shared[0] === undefined ? null : latest(shared[0].from, today);
  const steps: readonly NextStep[] = [
    ...open
      .filter((item) => !isWaiting(item, today))
      .map(({ due, step, sentence }) => ({
        on: due ?? (FACE_TO_FACE.has(step) ? meeting : null),
        what: sentence,
      })),
    ...entries.flatMap((entry) => planned(entry, today) ?? []),
    ...(agreedOn === null || agreedOn < today ? [] : [{ on: agreedOn, what: 'The next contact you agreed on' }]),
    ...shared.map(({ from, block }) => ({
      on: latest(from, today),
      what: `Together on ${block.values.name ?? 'a block'}`,
    })),
  ];
  const order = ({ on }: NextStep): PlainDate => on ?? today;
  // The sort is stable: of the same day, open steps come before shared work.
  const [first] = steps.toSorted((a, b) => (order(a) === order(b) ? 0 : order(a) < order(b) ? -1 : 1));
  const [later] = open;
  return first ?? (later === undefined ? null : { on: null, what: later.sentence });
}

function planned({ kind, values }: Entry, today: PlainDate): NextStep | null {
  if (kind === 'meeting') {
    if (values.on == null || values.on < today || values.heldOn != null || values.letGoOn != null) return null;
    return { on: values.on, what: values.at == null ? 'Meeting' : `Meeting at ${values.at}` };
  }
  if (kind !== 'moment' || values.on == null || values.on <= today) return null;
  const what = WORDS[values.kind ?? 'other'];
  const line = values.line?.trim() ?? '';
  return { on: values.on, what: line === '' ? what : `${what}: ${line}` };
}

const WORDS: Readonly<Record<MomentKind, string>> = {
  'worked-together': 'Work together',
  talked: 'Talk',
  meeting: 'Meeting',
  'e-mail': 'E-mail',
  call: 'Call',
  event: 'Event',
  introduction: 'Introduction',
  'call-on-my-behalf': 'Call on your behalf',
  thanked: 'Thank them',
  update: 'Write an update',
  other: 'Planned',
};

function latest(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}
